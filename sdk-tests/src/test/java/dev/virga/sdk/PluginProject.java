package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A project of a plugin, outside of this build, that Maven builds as its author would: against what
/// this build published to `target/repository`.
record PluginProject(Path directory) {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /// A copy of a project of the checkout.
  static PluginProject copy(Path project, Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path relative = project.relativize(file);
        if (!relative.startsWith("target")) {
          Path copy = directory.resolve(relative.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return new PluginProject(directory);
  }

  /// What `./virga plugin new` writes.
  static PluginProject create(String name, Path directory) throws Exception {
    run(
        directory.getParent(),
        List.of(ROOT.resolve("virga").toString(), "plugin", "new", name, directory.toString()));
    return new PluginProject(directory);
  }

  /// Runs `mvn package`, its tests too, and drops the jar in.
  void buildInto(Path folder) throws Exception {
    run(
        directory,
        List.of(
            "mvn",
            "--batch-mode",
            "--quiet",
            "--no-transfer-progress",
            "-Dvirga.repository=" + ROOT.resolve("target").resolve("repository").toUri(),
            "package"));
    Files.createDirectories(folder);
    try (Stream<Path> jars = Files.list(directory.resolve("target"))) {
      for (Path jar : jars.filter(it -> it.toString().endsWith(".jar")).toList()) {
        Files.copy(jar, folder.resolve(jar.getFileName()));
      }
    }
  }

  private static void run(Path directory, List<String> command) throws Exception {
    var builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s%n%s", command, output).isZero();
  }
}
