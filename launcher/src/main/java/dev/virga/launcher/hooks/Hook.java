package dev.virga.launcher.hooks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A script of a stage.
///
/// @param stage when it runs
/// @param name its path within the stage's folder
/// @param script the file
record Hook(Stage stage, String name, Path script) {
  /// `ready.d/seed.sh`, for messages.
  String title() {
    return stage.folder() + "/" + name;
  }

  /// Where it runs: beside itself.
  Path directory() {
    Path parent = script.getParent();
    return parent == null ? script : parent;
  }

  /// How it is run: by its own first line where it has one and may be executed, else by `sh` or
  /// `python3`, since the right to execute gets lost in some mounts.
  List<String> command() {
    String file = script.toString();
    if (Files.isExecutable(script) && namesItsInterpreter()) {
      return List.of(file);
    }
    return List.of(name.endsWith(".py") ? "python3" : "sh", file);
  }

  private boolean namesItsInterpreter() {
    try (InputStream in = Files.newInputStream(script)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == '#' && start[1] == '!';
    } catch (IOException _) {
      return false;
    }
  }
}
