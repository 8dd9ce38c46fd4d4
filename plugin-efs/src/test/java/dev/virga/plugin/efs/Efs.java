package dev.virga.plugin.efs;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.virga.plugin.efs.model.AccessPointDescription;
import dev.virga.plugin.efs.model.CreationInfo;
import dev.virga.plugin.efs.model.FileSystemDescription;
import dev.virga.plugin.efs.model.MountTargetDescription;
import dev.virga.plugin.efs.model.RootDirectory;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.capability.FileSystems;
import dev.virga.spi.capability.Networks;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/// EFS with the calls that many tests make.
final class Efs implements AutoCloseable {
  private final ServiceUnderTest service;
  private int tokens;

  private Efs(ServiceUnderTest service) {
    this.service = service;
  }

  static Efs lenient() {
    return new Efs(ServiceUnderTest.of(new EfsPlugin()).start());
  }

  static Efs strict() {
    return new Efs(ServiceUnderTest.of(new EfsPlugin()).strict().start());
  }

  static Efs in(Path dataDirectory) {
    return new Efs(ServiceUnderTest.of(new EfsPlugin()).in(dataDirectory).start());
  }

  Efs with(Networks networks) {
    service.context().offer(Networks.class, networks);
    return this;
  }

  ServiceUnderTest service() {
    return service;
  }

  <I extends Record, O extends Record> O call(Class<? extends Operation<I, O>> operation, I input) {
    return service.call(operation, input);
  }

  FileSystemDescription createFileSystem() {
    tokens++;
    return call(
        CreateFileSystem.class,
        CreateFileSystem.Request.of(it -> it.creationToken = "token-" + tokens));
  }

  FileSystemDescription describe(String fileSystemId) {
    return Objects.requireNonNull(
            call(
                    DescribeFileSystems.class,
                    DescribeFileSystems.Request.of(it -> it.fileSystemId = fileSystemId))
                .fileSystems())
        .getFirst();
  }

  MountTargetDescription createMountTarget(String fileSystemId, String subnetId) {
    return call(
        CreateMountTarget.class,
        CreateMountTarget.Request.of(it -> {
          it.fileSystemId = fileSystemId;
          it.subnetId = subnetId;
        }));
  }

  List<MountTargetDescription> mountTargets(String fileSystemId) {
    return Objects.requireNonNull(
        call(
                DescribeMountTargets.class,
                DescribeMountTargets.Request.of(it -> it.fileSystemId = fileSystemId))
            .mountTargets());
  }

  AccessPointDescription createAccessPoint(
      String fileSystemId, String path, @Nullable CreationInfo info) {
    tokens++;
    return call(
        CreateAccessPoint.class,
        CreateAccessPoint.Request.of(it -> {
          it.clientToken = "client-" + tokens;
          it.fileSystemId = fileSystemId;
          it.rootDirectory = new RootDirectory(path, info);
        }));
  }

  FileSystems.Directory open(
      String fileSystemId, @Nullable String root, @Nullable String accessPointId) {
    return service
        .context()
        .find(FileSystems.class)
        .orElseThrow()
        .open(ServiceUnderTest.SCOPE, new FileSystems.Source(fileSystemId, root, accessPointId));
  }

  /// The error of a call that must fail.
  static AwsException refusal(ThrowingCallable call) {
    return Objects.requireNonNull(catchThrowableOfType(AwsException.class, call));
  }

  @Override
  public void close() {
    service.close();
  }
}
