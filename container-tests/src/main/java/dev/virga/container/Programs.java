package dev.virga.container;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Programs of this machine.
final class Programs {
  private Programs() {}

  /// Where a program is: on the path, or where those for root are.
  static Optional<Path> find(String name) {
    return Stream.of(path().split(File.pathSeparator))
        .filter(it -> !it.isEmpty())
        .map(it -> Path.of(it, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// A command whose program is found as [#find] does, and so are the programs that it calls.
  static ProcessBuilder command(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(words));
    Path program = find(words[0]).orElseThrow(() -> new IOException("no program " + words[0]));
    command.set(0, program.toString());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", path());
    return builder;
  }

  private static String path() {
    return System.getenv().getOrDefault("PATH", "/usr/bin:/bin") + ":/usr/sbin:/sbin";
  }

  static boolean succeeds(String... command) throws IOException {
    Process process = command(command).start();
    process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    return exitCode(process) == 0;
  }

  /// Runs a program to its end and returns its output, without the last line break.
  ///
  /// @throws IOException if it fails; the message has what it wrote
  static String output(ProcessBuilder program) throws IOException {
    Process process =
        program.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int code = exitCode(process);
    if (code != 0) {
      throw new IOException(
          String.join(" ", program.command()) + " ended with " + code + ":\n" + output);
    }
    return output;
  }

  static String output(String... command) throws IOException {
    return output(command(command));
  }

  private static int exitCode(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
