package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.document.Digest;
import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.model.Repository;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// ECR with state that lasts beyond the service, and what its tests say again and again.
abstract class EcrTest {
  static final String DOCKER = "application/vnd.docker.distribution.manifest.v2+json";
  static final String INDEX = "application/vnd.oci.image.index.v1+json";
  static final String LAYER = "application/vnd.docker.image.rootfs.diff.tar.gzip";
  static final String CONFIG = "application/vnd.docker.container.image.v1+json";

  @TempDir Path data;
  final TestClock clock = new TestClock();
  private @Nullable ServiceUnderTest ecr;

  @BeforeEach
  void start() {
    ecr = setup(ServiceUnderTest.of(new EcrPlugin()).with(clock).in(data)).start();
  }

  /// How the service is to be set up.
  ServiceUnderTest.Setup setup(ServiceUnderTest.Setup usual) {
    return usual;
  }

  @AfterEach
  void stop() {
    ecr().close();
  }

  void restart() {
    stop();
    start();
  }

  ServiceUnderTest ecr() {
    return Objects.requireNonNull(ecr);
  }

  <I extends Record, O extends Record> O call(
      Class<? extends Operation<I, O>> operation, I request) {
    return ecr().call(operation, request);
  }

  Repository repository(String name) {
    return repository(name, _ -> {});
  }

  Repository repository(String name, Consumer<CreateRepository.Request.Builder> members) {
    var answer =
        call(
            CreateRepository.class,
            CreateRepository.Request.of(it -> {
              it.repositoryName = name;
              members.accept(it);
            }));
    return Objects.requireNonNull(answer.repository());
  }

  /// Uploads a layer.
  String layer(String repository, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    String upload = begin(repository);
    part(repository, upload, 0, bytes);
    return complete(repository, upload, Digest.of(bytes));
  }

  String begin(String repository) {
    var answer = call(InitiateLayerUpload.class, new InitiateLayerUpload.Request(null, repository));
    return Objects.requireNonNull(answer.uploadId());
  }

  void part(String repository, String upload, long first, byte[] bytes) {
    part(repository, upload, first, first + bytes.length - 1, bytes);
  }

  void part(String repository, String upload, long first, long last, byte[] bytes) {
    call(
        UploadLayerPart.class,
        new UploadLayerPart.Request(null, repository, upload, first, last, bytes));
  }

  String complete(String repository, String upload, String... digests) {
    var answer =
        call(
            CompleteLayerUpload.class,
            new CompleteLayerUpload.Request(null, repository, upload, List.of(digests)));
    return Objects.requireNonNull(answer.layerDigest());
  }

  /// The manifest of an image whose configuration and one layer have these contents.
  static String manifest(String config, String layer) {
    return """
    {"schemaVersion": 2, "mediaType": "%s",
     "config": {"mediaType": "%s", "size": %d, "digest": "%s"},
     "layers": [{"mediaType": "%s", "size": %d, "digest": "%s"}]}
    """
        .formatted(
            DOCKER, CONFIG, config.length(), digest(config), LAYER, layer.length(), digest(layer));
  }

  static String index(String... digests) {
    return """
    {"schemaVersion": 2, "mediaType": "%s", "manifests": [%s]}
    """
        .formatted(
            INDEX,
            Stream.of(digests)
                .map(it ->
                    "{\"mediaType\": \"%s\", \"size\": 1, \"digest\": \"%s\"}"
                        .formatted(DOCKER, it))
                .collect(Collectors.joining(",")));
  }

  static String digest(String content) {
    return Digest.of(content.getBytes(StandardCharsets.UTF_8));
  }

  /// Pushes an image of its own with one layer, and tells its digest.
  String push(String repository, @Nullable String tag, String content) {
    for (String it : List.of("config of " + content, content)) {
      if (!has(repository, digest(it))) {
        layer(repository, it);
      }
    }
    return put(repository, tag, manifest("config of " + content, content));
  }

  String put(String repository, @Nullable String tag, String manifest) {
    var answer =
        call(
            PutImage.class,
            PutImage.Request.of(it -> {
              it.repositoryName = repository;
              it.imageManifest = manifest;
              it.imageTag = tag;
            }));
    return Objects.requireNonNull(
        Objects.requireNonNull(Objects.requireNonNull(answer.image()).imageId()).imageDigest());
  }

  private boolean has(String repository, String digest) {
    var answer =
        call(
            BatchCheckLayerAvailability.class,
            new BatchCheckLayerAvailability.Request(null, repository, List.of(digest)));
    return Objects.requireNonNull(answer.layers()).getFirst().layerSize() != null;
  }

  List<ImageDetail> images(String repository) {
    return images(repository, _ -> {});
  }

  List<ImageDetail> images(String repository, Consumer<DescribeImages.Request.Builder> members) {
    var answer =
        call(
            DescribeImages.class,
            DescribeImages.Request.of(it -> {
              it.repositoryName = repository;
              members.accept(it);
            }));
    return Objects.requireNonNull(answer.imageDetails());
  }

  List<String> digests(String repository) {
    return images(repository).stream().map(it -> Objects.requireNonNull(it.imageDigest())).toList();
  }

  static ImageIdentifier tag(String tag) {
    return new ImageIdentifier(null, tag);
  }

  static ImageIdentifier image(String digest) {
    return new ImageIdentifier(digest, null);
  }

  BatchDeleteImage.Response delete(String repository, ImageIdentifier... images) {
    return call(
        BatchDeleteImage.class, new BatchDeleteImage.Request(null, repository, List.of(images)));
  }

  /// The digests of the blobs that are on disk, sorted.
  List<String> files(Scope scope) {
    Path directory =
        ecr()
            .context()
            .directory()
            .resolve("blobs")
            .resolve(scope.account())
            .resolve(scope.region());
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(it -> "sha256:" + it.getFileName())
          .sorted()
          .toList();
    } catch (UncheckedIOException _) {
      // a file was removed while its directory was read
      return files(scope);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> files() {
    return files(ServiceUnderTest.SCOPE);
  }

  /// Says that a call is refused.
  static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Runnable call, String code) {
    return Assertions.assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(AwsException.class, it -> assertThat(it.code()).isEqualTo(code));
  }
}
