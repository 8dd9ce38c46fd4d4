package dev.virga.runtime.exec;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// How a command gets a mount namespace of its own, in which directories can be mounted that nobody
/// else sees: as root, or in a user namespace where the machine allows one to anybody. Which of them
/// works is found by trying it, when the first workload with a mount comes.
/// See docs/decisions/0008-mounts-of-tasks.md.
enum Mounting {
  /// By right.
  PRIVILEGED,

  /// In a user namespace, in which the command is the same user as outside. The rights that come with
  /// the namespace are for mounting alone, and are given up before the command begins.
  USER_NAMESPACE,

  /// Not at all.
  NONE;

  /// Mounts in a place where nobody keeps anything, and which every Linux has.
  private static final List<String> TRIAL =
      List.of(
          "/bin/sh",
          "-c",
          "mount -t tmpfs tmpfs /proc/fs && cd /proc/fs && mkdir a b && mount --rbind a b &&"
              + " exec \"$@\"",
          "sh");

  /// Finds out what works here. Takes some milliseconds.
  static Mounting probe() {
    return Stream.of(PRIVILEGED, USER_NAMESPACE).filter(Mounting::works).findFirst().orElse(NONE);
  }

  /// What goes before the script that mounts.
  List<String> enter() {
    return switch (this) {
      case PRIVILEGED -> List.of("unshare", "--mount", "--propagation", "private");
      case USER_NAMESPACE ->
          List.of("unshare", "--user", "--map-current-user", "--keep-caps", "--mount");
      case NONE -> List.of();
    };
  }

  /// What goes before the command when everything is mounted.
  List<String> giveUp() {
    return this == USER_NAMESPACE
        ? List.of("setpriv", "--ambient-caps", "-all", "--inh-caps", "-all")
        : List.of();
  }

  private boolean works() {
    var line = Stream.of(enter(), TRIAL, giveUp(), List.of("true")).flatMap(List::stream);
    try {
      var builder =
          new ProcessBuilder(line.map(Launch::absolute).toList())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.environment().clear();
      builder.environment().put("PATH", Programs.OWN_PATH);
      return builder.start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
