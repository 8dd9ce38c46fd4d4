package dev.virga.launcher.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Simulators inside a JVM that is started for it, with all services, as a user's test has them.
final class EmbeddingTest {
  private static final String SERVICES =
      "[cloudmap, ec2, ecr, ecs, efs, iam, lambda, logs, s3, sts]";

  @TempDir private Path directory;

  @Test
  void simulators_on_the_class_path_keep_apart_and_leave_nothing() throws Exception {
    Map<String, String> facts = run(List.of("-cp", String.join(File.pathSeparator, path())));

    assertThat(facts).containsEntry("module", "false");
    assertWell(facts);
  }

  @Test
  void simulators_on_the_module_path_keep_apart_and_leave_nothing() throws Exception {
    String tests = path().stream().filter(EmbeddingTest::isOwn).collect(Collectors.joining(":"));
    String modules =
        path().stream().filter(it -> !isOwn(it)).collect(Collectors.joining(File.pathSeparator));

    Map<String, String> facts =
        run(List.of("-p", modules, "--add-modules", "dev.virga.testkit", "-cp", tests));

    assertThat(facts).containsEntry("module", "true");
    assertWell(facts);
  }

  private static void assertWell(Map<String, String> facts) {
    assertThat(facts)
        .containsEntry("services", SERVICES)
        .containsEntry("services of the second", "[s3]")
        .containsEntry("problems", "[]")
        .containsEntry("made in one", "200")
        .containsEntry("found in one", "200")
        .containsEntry("found in two", "404")
        .containsEntry("after a reset of another service", "200")
        .containsEntry("after a reset of another account", "200")
        .containsEntry("after a reset of the account", "404")
        .containsEntry("after close", "refused")
        .containsEntry("filter of deserialization", "null")
        .containsEntry("platform threads of 100", "0")
        .containsEntry("ports", "100")
        .containsEntry("threads left", "0")
        .containsEntry("processes left", "0")
        .containsEntry("files left", "[]");
    assertThat(Long.parseLong(facts.get("KiB of one of 100"))).isLessThan(2048);
    assertThat(Long.parseLong(facts.get("microseconds of CPU of a further one")))
        .isLessThan(30_000);
  }

  /// What a user's test has on its path: without the launcher, whose log goes to standard error.
  private static List<String> path() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(it -> !it.isEmpty())
        .filter(it -> !Files.exists(Path.of(it).resolve("dev/virga/launcher/Main.class")))
        .toList();
  }

  private static boolean isOwn(String entry) {
    return Files.isDirectory(Path.of(entry).resolve("dev/virga/launcher/embed"));
  }

  /// What the program printed; nothing may be on standard error.
  private Map<String, String> run(List<String> options) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add(EmbeddingProgram.class.getName());
    Path errors = directory.resolve("errors");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    List<String> lines;
    try (var output = process.inputReader()) {
      lines = output.lines().toList();
    }
    assertThat(process.waitFor()).as("%s%n%s", lines, Files.readString(errors)).isZero();
    assertThat(errors).content().isEmpty();
    lines.forEach(System.out::println);
    return lines.stream()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(it -> it[0], it -> it[1]));
  }
}
