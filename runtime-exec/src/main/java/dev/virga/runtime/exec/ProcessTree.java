package dev.virga.runtime.exec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A process and everything that came from it, also what has left its parent, session and group.
///
/// Where processes carry a tag the kernel's list of processes is the truth. Elsewhere the tree is what
/// was ever seen as a descendant, and the process group.
final class ProcessTree {
  private static final System.Logger LOG = System.getLogger(ProcessTree.class.getName());
  private static final long GIVE_UP_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final ProcessHandle main;
  private final TagSearch search;
  private final Launch launch;
  private final Set<ProcessHandle> seen = new LinkedHashSet<>();

  ProcessTree(ProcessHandle main, long tag, Launch launch) {
    this.main = main;
    this.search = new TagSearch(main.pid(), tag);
    this.launch = launch;
  }

  /// Those that can still run.
  List<ProcessHandle> members() {
    return launch.tagged() ? tagged() : descendants();
  }

  /// Asks every member to end: SIGTERM.
  void terminate() {
    members().forEach(ProcessHandle::destroy);
  }

  /// SIGKILL until nothing is left; what is being born meanwhile is met in the next round.
  void kill() {
    long begun = System.nanoTime();
    long pause = TimeUnit.MICROSECONDS.toNanos(500);
    var left = members();
    while (!left.isEmpty()) {
      if (System.nanoTime() - begun > GIVE_UP_NANOS) {
        LOG.log(System.Logger.Level.WARNING, "Processes {0} cannot be killed", left);
        return;
      }
      left.forEach(ProcessHandle::destroyForcibly);
      if (!launch.tagged() && launch.session()) {
        killGroup();
      }
      // They are not our children, so there is nothing to wait on: dying takes microseconds.
      LockSupport.parkNanos(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
      left = members();
    }
    if (!launch.tagged() && launch.session()) {
      killGroup();
    }
  }

  private List<ProcessHandle> tagged() {
    var members = new ArrayList<ProcessHandle>();
    if (main.isAlive()) { // it may not carry its tag yet
      members.add(main);
    }
    for (var found : search.find()) {
      if (found.pid() != main.pid()) {
        members.add(found);
      }
    }
    return members;
  }

  private synchronized List<ProcessHandle> descendants() {
    seen.add(main);
    List.copyOf(seen).forEach(known -> known.descendants().forEach(seen::add));
    seen.removeIf(known -> !known.isAlive());
    return List.copyOf(seen);
  }

  private void killGroup() {
    try {
      new ProcessBuilder("/bin/kill", "-KILL", "--", "-" + main.pid())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "Cannot run /bin/kill", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
