package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An image with some services alone; and that an image is the same whenever and wherever it is built.
class TrimmedImageTest {
  private static final Path SOURCES = Path.of("src/packaging").toAbsolutePath();
  private static final Path MODULES = Path.of(System.getProperty("virga.modules"));

  /// There is no start without the cache.
  private static final Map<String, String> USED = Map.of("VIRGA_JAVA_OPTIONS", "-XX:AOTMode=on");

  @TempDir private Path directory;

  private void script(String shell, String name, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "-c", shell + " exec sh \"$@\"", "sh"));
    command.add(SOURCES.resolve(name).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).describedAs(output).isZero();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> Files.isRegularFile(it)).mapToLong(TrimmedImageTest::length).sum();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void it_has_these_services_alone_is_smaller_and_the_same_each_time() throws Exception {
    String java = System.getProperty("java.home");
    String modules = System.getProperty("virga.module.names");
    String version = RunningImage.madeOf("version");
    Path image = directory.resolve("trimmed/virga-logs-sts");

    script(
        "",
        "trim",
        java,
        MODULES.toString(),
        modules,
        SOURCES.toString(),
        directory.toString(),
        version,
        "2026-01-01T00:00:00Z",
        "sts,logs");

    answersForThemAlone(image);
    assertThat(size(image)).isLessThan(size(RunningImage.HOME) * 9 / 10);
    assertThat(directory.resolve("dist")).isDirectoryContaining("glob:**/virga-*-logs-sts.tar.gz");

    Path elsewhere = directory.resolve("another folder/virga");
    script(
        "umask 077; export TZ=Asia/Tokyo LC_ALL=POSIX;",
        "build-image",
        java,
        Files.createSymbolicLink(directory.resolve("modules"), MODULES).toString(),
        trimmed(modules),
        SOURCES.toString(),
        elsewhere.toString(),
        version,
        "without-cache");

    assertThat(elsewhere.resolve("SHA256SUMS"))
        .hasSameTextualContentAs(image.resolve("SHA256SUMS"));
  }

  private static String trimmed(String modules) {
    return Stream.of(modules.split(","))
        .filter(it -> !it.matches("dev[.]virga[.]plugin[.](?!logs|sts).*"))
        .collect(Collectors.joining(","));
  }

  private void answersForThemAlone(Path image) throws Exception {
    try (var running = RunningImage.start(image, directory, USED, "start", "--port", "0")) {
      assertThat(running.get("/health").body()).contains("\"services\":[\"logs\",\"sts\"]");
    }
    try (var refused = RunningImage.start(image, directory, USED, "start", "--services", "s3")) {
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.output()).contains("unknown service 's3'; there are: logs, sts");
    }
  }
}
