package dev.virga.launcher;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/// The scripts and examples around the image, as far as they need none.
class PackagingTest {
  private static final Path SOURCES = Path.of("src/packaging");
  private static final String MODULES =
      "dev.virga.launcher,dev.virga.plugin.sts,dev.virga.plugin.ecs,com.ctc.wstx";
  @TempDir private Path directory;

  private record Run(int code, String output) {}

  private static Run run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output.strip());
  }

  private Run trim(String services) throws Exception {
    var command = new ArrayList<>(List.of("sh", SOURCES.resolve("trim").toString(), "/no-jdk"));
    command.addAll(List.of("/no-modules", MODULES, SOURCES.toString(), directory.toString()));
    command.addAll(List.of("1.0", "2026-01-01T00:00:00Z", services));
    return run(command.toArray(String[]::new));
  }

  private Path image(String name, Instant time, String permissions) throws IOException {
    Path image = Files.createDirectories(directory.resolve(name));
    Path lib = Files.createDirectory(image.resolve("lib"));
    Files.createDirectory(image.resolve("plugins"));
    Files.writeString(lib.resolve("made-of"), "version=1.0\nplatform=linux-x86_64\n");
    Files.writeString(image.resolve("SHA256SUMS"), "sums");
    Files.createSymbolicLink(image.resolve("link"), Path.of("lib/made-of"));
    Files.setPosixFilePermissions(
        lib.resolve("made-of"), PosixFilePermissions.fromString(permissions));
    Files.setLastModifiedTime(lib.resolve("made-of"), FileTime.from(time));
    return image;
  }

  private Path pack(Path image, String folder) throws Exception {
    Path dist = directory.resolve(folder);
    Run run =
        run(
            "sh",
            SOURCES.resolve("pack").toString(),
            image.toString(),
            "2026-01-01T00:00:00Z",
            dist.toString());
    assertThat(run.code()).describedAs(run.output()).isZero();
    return dist.resolve("virga-1.0-linux-x86_64.tar.gz");
  }

  @Test
  void an_archive_has_nothing_of_the_machine_and_the_moment_it_was_made() throws Exception {
    Path one = pack(image("one", Instant.EPOCH, "rw-r--r--"), "dist1");
    Path other = pack(image("other", Instant.now(), "rw-------"), "dist2");

    assertThat(one).hasSameBinaryContentAs(other);
    assertThat(run("tar", "-tzf", one.toString()).output().lines())
        .containsExactly(
            "virga-1.0-linux-x86_64/",
            "virga-1.0-linux-x86_64/SHA256SUMS",
            "virga-1.0-linux-x86_64/lib/",
            "virga-1.0-linux-x86_64/lib/made-of",
            "virga-1.0-linux-x86_64/link",
            "virga-1.0-linux-x86_64/plugins/");
    assertThat(run("sh", "-c", "cd " + one.getParent() + " && sha256sum -c *.sha256").output())
        .isEqualTo("virga-1.0-linux-x86_64.tar.gz: OK");
  }

  @Test
  void trimming_to_an_unknown_service_is_refused_with_those_that_there_are() throws Exception {
    assertThat(trim("sts,s4"))
        .isEqualTo(new Run(2, "virga: unknown service 's4'; there are: ecs, sts"));
    assertThat(trim(" , ").output()).contains("there are: ecs, sts");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void the_compose_file_fits_the_container_image() throws Exception {
    Map<String, Map<String, Map<String, Object>>> compose =
        new Yaml().load(Files.readString(SOURCES.resolve("compose/compose.yaml")));
    List<String> dockerfile = Files.readAllLines(SOURCES.resolve("docker/Dockerfile"));

    var virga = requireNonNull(requireNonNull(compose.get("services")).get("virga"));

    assertThat(dockerfile).contains("EXPOSE 4566", "VOLUME /var/lib/virga");
    assertThat(virga).containsEntry("ports", List.of("127.0.0.1:4566:4566"));
    assertThat(virga).containsEntry("volumes", List.of("virga-data:/var/lib/virga"));
    assertThat(virga)
        .containsEntry("environment", Map.of("VIRGA_DATA_DIRECTORY", "/var/lib/virga"));
    assertThat(compose.get("volumes")).containsKey("virga-data");
  }

  @Test
  void systemd_accepts_the_unit() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "no systemd-analyze");
    Path program = Files.createFile(directory.resolve("program"));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    String unit = Files.readString(SOURCES.resolve("systemd/virga.service"));
    Path file = directory.resolve("virga.service");
    Files.writeString(file, unit.replace("/opt/virga/bin/virga", program.toString()));

    Run run = run("systemd-analyze", "verify", "--man=no", file.toString());

    assertThat(run.output().lines().filter(it -> it.contains("virga.service"))).isEmpty();
    assertThat(run.code()).describedAs(run.output()).isZero();
  }
}
