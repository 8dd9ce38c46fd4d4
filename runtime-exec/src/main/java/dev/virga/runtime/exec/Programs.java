package dev.virga.runtime.exec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the program that a command names, with the words of runc where there is none.
final class Programs {
  /// Where programs are looked for when the workload has no `PATH`: what images commonly set.
  static final String STANDARD_PATH =
      "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
          + (System.getProperty("os.name").startsWith("Mac") ? ":/opt/homebrew/bin" : "");

  /// Where the executor finds the programs that it needs itself.
  static final String OWN_PATH =
      STANDARD_PATH + ":" + Objects.requireNonNullElse(System.getenv("PATH"), "/bin");

  private Programs() {}

  /// The file to run. A name without a slash is looked up on the path, as execvp does. An absolute
  /// program that does not exist here, because it is meant to come with an image, is looked up by its
  /// base name.
  ///
  /// @throws IOException where there is no such program, or it cannot be executed
  static Path find(String program, String path, Path directory) throws IOException {
    return find(program, path, directory, VisibleFiles.OF_HOST);
  }

  /// The file to run among those that a workload sees.
  static Path find(String program, String path, Path directory, VisibleFiles files)
      throws IOException {
    try {
      var file = existing(program, path, directory, files);
      requireInterpreter(file, directory, files);
      return file;
    } catch (InvalidPathException e) {
      throw new IOException("exec: \"" + program + "\": invalid argument", e);
    }
  }

  private static Path existing(String program, String path, Path directory, VisibleFiles files)
      throws IOException {
    if (program.isEmpty()) {
      throw new IOException("exec: \"\": executable file not found in $PATH");
    }
    if (!program.contains("/")) {
      return onPath(program, path, directory, files)
          .orElseThrow(() ->
              new IOException("exec: \"" + program + "\": executable file not found in $PATH"));
    }
    var file = directory.resolve(program).normalize();
    if (files.isProgram(file)) {
      return file;
    }
    if (files.exists(file)) {
      throw new IOException("exec: \"" + program + "\": permission denied");
    }
    return Optional.ofNullable(file.getFileName())
        .filter(_ -> program.startsWith("/"))
        .flatMap(name -> onPath(name.toString(), path, directory, files))
        .orElseThrow(() ->
            new IOException(
                "exec: \"%s\": stat %s: no such file or directory".formatted(program, program)));
  }

  /// A script whose interpreter is missing would fail only when the small programs before it have
  /// already begun; the commonest reason is a carriage return at the end of its first line.
  private static void requireInterpreter(Path script, Path directory, VisibleFiles files)
      throws IOException {
    String head;
    try (var in = Files.newInputStream(files.onHost(script).orElseThrow())) {
      head = new String(in.readNBytes(256), StandardCharsets.UTF_8);
    } catch (AccessDeniedException _) {
      return; // it may be executed all the same
    }
    if (head.startsWith("#!")) {
      var interpreter = head.substring(2).split("\n", 2)[0].stripLeading().split("[ \t]", 2)[0];
      if (!files.exists(directory.resolve(interpreter))) {
        throw new IOException("exec %s: no such file or directory".formatted(script));
      }
    }
  }

  private static Optional<Path> onPath(
      String name, String path, Path directory, VisibleFiles files) {
    return Stream.of(path.split(":"))
        .map(folder -> directory.resolve(folder).resolve(name))
        .filter(files::isProgram)
        .findFirst();
  }
}
