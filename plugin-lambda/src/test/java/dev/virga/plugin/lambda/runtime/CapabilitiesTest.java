package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.virga.plugin.lambda.model.FileSystemConfig;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Credentials;
import dev.virga.spi.capability.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What functions have of other services: credentials of their role, and file systems.
class CapabilitiesTest {
  private static final String ACCESS_POINT = "fsap-0123456789abcdef0";
  private static final String LOCAL_MOUNT = "/mnt/virga-capabilities-test";

  @TempDir Path folder;
  private FunctionUnderTest function;

  @BeforeEach
  void open() {
    function = FunctionUnderTest.in(folder);
  }

  @AfterEach
  void close() {
    function.close();
  }

  private void mounts(String accessPoint) {
    function.with(it ->
        it.fileSystemConfigs =
            List.of(
                new FileSystemConfig(
                    "arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/" + accessPoint,
                    LOCAL_MOUNT)));
  }

  private void offerFileSystem(Path directory) {
    function.service().context().offer(FileSystems.class, new FakeFileSystems(directory));
  }

  /// One file system, behind one access point.
  private record FakeFileSystems(Path directory) implements FileSystems {
    @Override
    public Directory open(Scope scope, Source source) {
      if (!ACCESS_POINT.equals(source.accessPointId()) || source.fileSystemId() != null) {
        throw AwsException.of("MountFailed", "access denied by server");
      }
      return new Directory(directory, false, null);
    }
  }

  /// Credentials that tell what they were asked for.
  private record FakeCredentials() implements Credentials {
    @Override
    public Session assumeRole(Scope scope, String role, String session, Duration lifetime) {
      return new Session(
          "ASIA" + scope.account(), role, session + " for " + lifetime, Instant.EPOCH);
    }

    @Override
    public Optional<Issued> find(String accessKeyId) {
      return Optional.empty();
    }
  }

  @Test
  void a_function_has_the_credentials_of_its_role() throws Exception {
    function.service().context().offer(Credentials.class, new FakeCredentials());
    function.program(
        "bootstrap",
        "#!/bin/sh\necho $AWS_ACCESS_KEY_ID\necho $AWS_SECRET_ACCESS_KEY\necho $AWS_SESSION_TOKEN\n");

    function.start("provided.al2023", "x");

    assertThat(function.exitCode()).isZero();
    assertThat(function.lines())
        .containsExactly(
            "ASIA123456789012", "arn:aws:iam::123456789012:role/greeter", "greet for PT12H");
  }

  @Test
  void a_file_system_is_mounted_at_its_path() throws Exception {
    Path shared = Files.createDirectories(folder.resolve("shared"));
    offerFileSystem(shared);
    mounts(ACCESS_POINT);
    function.program("bootstrap", "#!/bin/sh\necho kept >" + LOCAL_MOUNT + "/file\n");

    function.start("provided.al2023", "x");

    assertThat(function.exitCode()).isZero();
    assertThat(shared.resolve("file")).hasContent("kept\n");
    assertThat(Path.of(LOCAL_MOUNT)).doesNotExist();
  }

  @Test
  void a_file_system_that_cannot_be_mounted_is_told() {
    offerFileSystem(folder);
    mounts("fsap-00000000000000000");
    function.program("bootstrap", "#!/bin/sh\n");

    var refused =
        catchThrowableOfType(CannotStart.class, () -> function.start("provided.al2023", "x"));

    assertThat(refused.errorType()).isEqualTo("EFSMountFailureException");
    assertThat(refused.message()).isEqualTo("access denied by server");
    assertThat(function.code().leases()).hasValue(0);
  }
}
