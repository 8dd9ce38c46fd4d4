package dev.virga.runtime.exec;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A shell that outlives the simulator by a moment: it reads a pipe which the kernel closes when the
/// simulator is gone, however it went, and then kills every process that carries a tag of this executor.
///
/// It lives in a session of its own, so that a Ctrl-C meant for the simulator does not end it.
final class Guardian implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Guardian.class.getName());

  /// `$1` are the leading digits of the tags, or `-` where there are none. Two empty looks in a row
  /// mean that nothing is left: a process that was just being forked is tagged by the second.
  private static final String SCRIPT =
      """
      trap '' HUP INT QUIT TERM
      groups=' '
      while read -r what group; do
        case $what in
          +) groups="$groups$group " ;;
          -) groups="${groups%%" $group "*} ${groups#*" $group "}" ;;
          .) exit 0 ;;
        esac
      done
      for group in $groups; do kill -KILL -- "-$group" || kill -KILL "$group"; done
      [ "$1" = - ] && exit 0
      quiet=0
      while [ "$quiet" -lt 2 ]; do
        quiet=$((quiet + 1))
        for file in $(grep -lsE "^Max file locks +$1[0-9]{9} " /proc/[0-9]*/limits); do
          process=${file#/proc/}; process=${process%/limits}
          read -r state < "/proc/$process/stat" || continue
          case ${state##*) } in Z* | X*) continue ;; esac
          kill -KILL "$process" && quiet=0
        done
        sleep 0.1 || sleep 1
      done
      """;

  private final Spawner spawner;
  private final Launch launch;
  private final long instance;
  private final Set<Long> groups = new TreeSet<>();
  private @Nullable Process shell;
  private @Nullable Writer pipe;

  /// @param instance the leading digits of the tags of this executor
  Guardian(Spawner spawner, Launch launch, long instance) {
    this.spawner = spawner;
    this.launch = launch;
    this.instance = instance;
  }

  /// Makes sure that it is there; one that somebody killed is replaced.
  synchronized void stand() throws IOException {
    if (shell != null && shell.isAlive()) {
      return;
    }
    var command =
        List.of("/bin/sh", "-c", SCRIPT, "virga-guardian", launch.tagged() ? "" + instance : "-");
    var plain = new Launch(Launch.Tagging.NONE, launch.session(), false);
    var builder =
        new ProcessBuilder(plain.wrap(0, command, Map.of()))
            .directory(new java.io.File("/"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().put("PATH", Programs.OWN_PATH);
    shell = spawner.start(builder);
    pipe = shell.outputWriter(StandardCharsets.US_ASCII);
    for (var group : groups) {
      tell("+ " + group);
    }
  }

  /// Kill this process group too, should the simulator die.
  synchronized void watch(long group) {
    groups.add(group);
    tell("+ " + group);
  }

  /// The process group has ended.
  synchronized void forget(long group) {
    if (groups.remove(group)) {
      tell("- " + group);
    }
  }

  /// Dismisses it, when everything has ended.
  @Override
  public synchronized void close() {
    if (shell == null) {
      return;
    }
    tell(".");
    try {
      shell.waitFor();
    } catch (InterruptedException _) {
      shell.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void tell(String line) {
    try {
      if (pipe != null) {
        pipe.write(line + "\n");
        pipe.flush();
      }
    } catch (IOException e) {
      // It was killed; the next start of a process replaces it, and tells it all groups.
      LOG.log(System.Logger.Level.DEBUG, "The guardian is gone", e);
    }
  }
}
