package dev.virga.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One of the examples, built by Maven in a copy of its own against what this build published.
final class ExampleBuild {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern SUITE =
      Pattern.compile("<testsuite [^>]*?\\bname=\"(?:[\\w.]*[.])?(\\w+)\"[^>]*?\\btests=\"(\\d+)\"", Pattern.DOTALL);

  private final Path copy;
  private final String log;
  private final int exit;

  private ExampleBuild(Path copy, String log, int exit) {
    this.copy = copy;
    this.log = log;
    this.exit = exit;
  }

  /// Runs `mvn test` in a copy of an example, with the JDK of this JVM.
  static ExampleBuild of(String example) throws IOException, InterruptedException {
    Path copy = Path.of("target", "examples", example).toAbsolutePath();
    delete(copy);
    copy(ROOT.resolve("examples").resolve(example), copy);
    Path log = copy.resolve("build.log");
    var command =
        List.of(
            maven(),
            "--batch-mode",
            "--no-transfer-progress",
            "-Dvirga.repository=" + ROOT.resolve("target").resolve("repository").toUri(),
            "test");
    var builder =
        new ProcessBuilder(command)
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // Variables by which the outer Maven talks to itself, and settings of AWS, are not the example's.
    builder.environment().keySet().removeIf(it -> it.startsWith("AWS_") || it.startsWith("MAVEN_"));
    Process maven = builder.start();
    if (!maven.waitFor(8, TimeUnit.MINUTES)) {
      maven.descendants().forEach(ProcessHandle::destroyForcibly);
      maven.destroyForcibly().waitFor();
    }
    return new ExampleBuild(copy, Files.readString(log), maven.exitValue());
  }

  int exit() {
    return exit;
  }

  /// What Maven printed.
  String log() {
    return log;
  }

  /// How many tests each class ran, by its simple name, as surefire reports it.
  Map<String, Integer> tests() throws IOException {
    var tests = new TreeMap<String, Integer>();
    Path reports = copy.resolve("target").resolve("surefire-reports");
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".xml")).toList()) {
        Matcher suite = SUITE.matcher(Files.readString(file));
        if (suite.find()) {
          tests.put(suite.group(1), Integer.parseInt(suite.group(2)));
        }
      }
    }
    return tests;
  }

  /// The Maven that runs this build, or the one on the path.
  private static String maven() {
    String home = System.getProperty("maven.home", "");
    Path program = Path.of(home, "bin", "mvn");
    return Files.isExecutable(program) ? program.toString() : "mvn";
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(it -> !from.relativize(it).startsWith("target")).toList()) {
        Path copied = to.resolve(from.relativize(file));
        Files.createDirectories(copied.getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, copied);
        } else {
          Files.createDirectories(copied);
        }
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : new ArrayList<>(files.toList()).reversed()) {
          Files.delete(file);
        }
      }
    }
  }
}
