package dev.virga.runtime.exec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a command is put into a session of its own, tagged and tied to the simulator's life, by small
/// programs that each replace themselves with the next. Which of them work is probed, not assumed.
///
/// The **tag** is the soft limit `RLIMIT_LOCKS`, which the kernel has not acted upon since 2.4.25: a
/// number of 64 bits that every descendant inherits through fork, exec, setsid and an emptied
/// environment, that the program does not see in its environment, and that anyone can read in
/// `/proc/PID/limits`. See docs/decisions/0002-process-trees.md.
///
/// @param tagging how the tag is set
/// @param session whether `setsid` works
/// @param deathSignal whether `setpriv --pdeathsig` works
record Launch(Tagging tagging, boolean session, boolean deathSignal) {
  /// Ways to set the tag.
  enum Tagging {
    /// `prlimit` of util-linux.
    PRLIMIT,
    /// The shell's `ulimit`, where there is no prlimit (Alpine). A shell drops and adds environment
    /// variables, so `env -i` sets them again behind it.
    SHELL,
    /// None: trees are known by their parents alone.
    NONE
  }

  private static final List<Launch> PREFERRED =
      List.of(
          new Launch(Tagging.PRLIMIT, true, true),
          new Launch(Tagging.PRLIMIT, true, false),
          new Launch(Tagging.SHELL, true, false),
          new Launch(Tagging.NONE, true, false));

  private static final List<String> TOOLS =
      List.of("prlimit", "setsid", "setpriv", "perl", "env", "unshare");

  private static final long PROBE_TAG = 4_566_123_456_789L;

  private static final String ULIMIT =
      "{ ulimit -S -w \"$1\" || ulimit -S -x \"$1\"; } 2>/dev/null; shift; exec \"$@\"";

  private static final String PERL_SETSID =
      "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV or exit 127";

  /// Joins the control group whose door is the first argument, and becomes the rest. Who cannot join
  /// does not begin: nobody would enforce the limit.
  static final String JOIN = "echo 0 >\"$1\" || exit 125; shift; exec \"$@\"";

  /// Finds the best way that works on this machine. Takes some milliseconds.
  static Launch probe() {
    return PREFERRED.stream()
        .filter(Launch::works)
        .findFirst()
        .orElse(new Launch(Tagging.NONE, false, false));
  }

  boolean tagged() {
    return tagging != Tagging.NONE;
  }

  /// What the machine can do, for the user.
  String detail() {
    var trees =
        tagged()
            ? "process trees are tracked by the kernel"
            : "process trees are tracked by parent and group: a daemon that leaves both may survive";
    var usage = ProcFiles.AVAILABLE ? "CPU time and memory are sampled" : "memory is not measured";
    return trees + "; " + usage + "; images, users and CPU limits are ignored";
  }

  /// The command with what goes before it.
  List<String> wrap(long tag, List<String> command, Map<String, String> environment) {
    return wrap(tag, command, environment, null, null);
  }

  /// The command with what goes before it.
  ///
  /// @param mounts what mounts directories for it, or null for a command that has none
  /// @param door the file through which it joins a control group, or null for none; what mounts does that
  ///     too
  List<String> wrap(
      long tag,
      List<String> command,
      Map<String, String> environment,
      Mounts.@Nullable Prepared mounts,
      @Nullable Path door) {
    var line = new ArrayList<String>();
    switch (tagging) {
      case PRLIMIT -> line.addAll(List.of("prlimit", "--locks=" + tag + ":"));
      case SHELL -> line.addAll(List.of("/bin/sh", "-c", ULIMIT, "sh", Long.toString(tag)));
      case NONE -> {}
    }
    if (session) {
      line.addAll(
          ProcFiles.AVAILABLE ? List.of("setsid") : List.of("perl", "-e", PERL_SETSID, "--"));
    }
    if (mounts != null) {
      line.addAll(mounts.mounting().enter());
      line.addAll(List.of("/bin/sh", mounts.script().toString()));
      line.addAll(mounts.mounting().giveUp());
    } else if (door != null) {
      line.addAll(List.of("/bin/sh", "-c", JOIN, "sh", door.toString()));
    }
    if (deathSignal) {
      line.addAll(List.of("setpriv", "--pdeathsig", "KILL", "--"));
    }
    line.replaceAll(Launch::absolute);
    line.addAll(exact(command, environment, mounts != null || door != null));
    return line;
  }

  /// The command, with its environment set once more where it would not arrive unchanged.
  private List<String> exact(
      List<String> command, Map<String, String> environment, boolean throughShell) {
    var line = new ArrayList<>(List.of(absolute("env"), "-i"));
    environment.forEach((name, value) -> line.add(name + "=" + value));
    line.addAll(command);
    if (Escapes.needed(line)) {
      return Escapes.through(line);
    }
    return throughShell || tagging == Tagging.SHELL ? line : command;
  }

  /// The small programs are found on our path, never on the workload's.
  static String absolute(String word) {
    try {
      return TOOLS.contains(word)
          ? Programs.find(word, Programs.OWN_PATH, Path.of("/")).toString()
          : word;
    } catch (IOException _) {
      return word; // the probe shows that it is missing
    }
  }

  private boolean works() {
    var look = tagged() ? List.of("cat", "/proc/self/limits") : List.of("echo", "ok");
    var expected = tagged() ? " " + PROBE_TAG + " " : "ok";
    try {
      var process =
          new ProcessBuilder(wrap(PROBE_TAG, look, Map.of("PATH", Programs.OWN_PATH)))
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 && answer.contains(expected);
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
