package dev.virga.launcher.hooks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// When a hook runs. Each stage has a folder: `ready.d`.
public enum Stage {
  /// Before anything else.
  BOOT,
  /// After those, before the services start.
  START,
  /// As soon as requests are answered.
  READY,
  /// When Virga was told to end, while requests are still answered.
  SHUTDOWN;

  /// The stage of a name in small or capital letters.
  public static Optional<Stage> named(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
  }

  /// The folder of its scripts.
  String folder() {
    return name().toLowerCase(Locale.ROOT) + ".d";
  }
}
