package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The archive, as somebody uses it who downloaded it.
class ArchiveImageTest {
  private static final Path DIST = Path.of(System.getProperty("virga.dist"));
  @TempDir private static Path directory;
  private static String name;
  private static Path unpacked;

  @BeforeAll
  static void unpack() throws Exception {
    name = "virga-" + RunningImage.madeOf("version") + "-" + RunningImage.madeOf("platform");
    Path folder = Files.createDirectory(directory.resolve("a folder"));
    run(DIST, "tar", "-xzf", name + ".tar.gz", "-C", folder.toString());
    unpacked = folder.resolve(name);
  }

  private static String run(Path folder, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).describedAs(output).isZero();
    return output.strip();
  }

  @Test
  void its_checksums_are_right() throws Exception {
    assertThat(run(DIST, "sha256sum", "-c", name + ".tar.gz.sha256")).endsWith(": OK");
    assertThat(run(unpacked, "sha256sum", "-c", "--quiet", "SHA256SUMS")).isEmpty();
    assertThat(unpacked.resolve("SHA256SUMS"))
        .hasSameTextualContentAs(DIST.resolve(name + ".SHA256SUMS"));
  }

  @Test
  void the_checksums_leave_out_the_cache_alone() throws Exception {
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(unpacked.resolve("SHA256SUMS"))) {
      listed.add(line.substring(line.indexOf("./")));
    }
    listed.add("./SHA256SUMS");
    listed.add("./lib/virga-" + RunningImage.madeOf("build") + ".aot");

    assertThat(run(unpacked, "find", ".", "-type", "f").lines())
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void it_starts_without_a_jdk_on_the_machine() throws Exception {
    Path programs = Files.createDirectory(directory.resolve("programs"));
    for (String program : List.of("sh", "tail", "readlink")) {
      Files.createSymbolicLink(programs.resolve(program), Path.of("/bin", program));
    }

    String version =
        run(
            directory,
            "/usr/bin/env",
            "-i",
            "PATH=" + programs,
            "VIRGA_JAVA_OPTIONS=-XX:AOTMode=on", // no start without the cache
            unpacked.resolve("bin/virga").toString(),
            "--version");

    assertThat(version)
        .startsWith(
            "virga %s, build %s (Java "
                .formatted(RunningImage.madeOf("version"), RunningImage.madeOf("build")))
        .hasLineCount(1);
  }
}
