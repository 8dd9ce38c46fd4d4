package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.document.Digest;
import dev.virga.plugin.ecr.model.Layer;
import dev.virga.plugin.ecr.model.LayerAvailability;
import dev.virga.plugin.ecr.model.LayerFailureCode;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayersTest extends EcrTest {
  private static final int FIVE_MEGABYTES = 5 << 20;

  @Override
  ServiceUnderTest.Setup setup(ServiceUnderTest.Setup usual) {
    return usual.with("lifecycle-interval", "PT0.01S");
  }

  @BeforeEach
  void web() {
    repository("web");
  }

  @Test
  void a_layer_is_uploaded_in_parts_also_across_a_restart() {
    byte[] bytes = new byte[FIVE_MEGABYTES + 10];
    Arrays.fill(bytes, (byte) 7);
    String upload = begin("web");

    part("web", upload, 0, Arrays.copyOf(bytes, FIVE_MEGABYTES));
    restart();
    part("web", upload, FIVE_MEGABYTES, Arrays.copyOfRange(bytes, FIVE_MEGABYTES, bytes.length));
    String digest = complete("web", upload, Digest.of(bytes));

    assertThat(digest).isEqualTo(Digest.of(bytes));
    assertThat(check(digest).layers())
        .containsExactly(
            Layer.of(it -> {
              it.layerDigest = digest;
              it.layerAvailability = LayerAvailability.AVAILABLE;
              it.layerSize = (long) bytes.length;
            }));
    assertThat(files()).containsExactly(digest);
    assertRefused(() -> complete("web", upload, digest), "UploadNotFoundException");
  }

  @Test
  void a_part_must_follow_the_one_before_it() {
    String upload = begin("web");
    part("web", upload, 0, bytes("abc"));

    for (Runnable it :
        List.<Runnable>of(
            () -> part("web", upload, 0, bytes("abc")),
            () -> part("web", upload, 4, bytes("d")),
            () -> part("web", upload, 3, 9, bytes("d")),
            () -> part("web", upload, 3, 2, bytes("")))) {
      assertRefused(it, "InvalidLayerPartException")
          .isInstanceOfSatisfying(
              AwsException.class,
              e ->
                  assertThat(e.members())
                      .isEqualTo(
                          Map.of(
                              "registryId",
                              "123456789012",
                              "repositoryName",
                              "web",
                              "uploadId",
                              upload,
                              "lastValidByteReceived",
                              2L)));
    }
    assertThat(complete("web", upload, digest("abc"))).isEqualTo(digest("abc"));
  }

  @Test
  void only_the_last_part_may_be_small() {
    String upload = begin("web");
    part("web", upload, 0, bytes("abc"));
    part("web", upload, 3, bytes("def"));

    assertRefused(() -> complete("web", upload, digest("abcdef")), "LayerPartTooSmallException")
        .hasMessage("All layer parts except the last part should be at least 5MB");
    assertThat(files()).isEmpty();
  }

  @Test
  void an_upload_without_parts_is_no_layer() {
    String upload = begin("web");

    assertRefused(() -> complete("web", upload, digest("")), "EmptyUploadException")
        .hasMessage(
            "The upload with id '%s' in the repository with name 'web' in registry with id"
                    .formatted(upload)
                + " '123456789012' cannot be completed because it does not have any parts");
  }

  @Test
  void a_digest_that_the_layer_does_not_have_is_refused_and_the_upload_stays() {
    String upload = begin("web");
    part("web", upload, 0, bytes("abc"));

    assertRefused(() -> complete("web", upload, digest("abd")), "InvalidLayerException");
    assertThat(files()).isEmpty();

    complete("web", upload, digest("abc"));
  }

  @Test
  void a_layer_that_the_repository_has_is_not_taken_again() {
    layer("web", "abc");
    String again = begin("web");
    part("web", again, 0, bytes("abc"));

    assertRefused(() -> complete("web", again, digest("abc")), "LayerAlreadyExistsException");
  }

  @Test
  void an_upload_belongs_to_its_repository() {
    repository("api");
    String upload = begin("web");

    assertRefused(() -> part("api", upload, 0, bytes("abc")), "UploadNotFoundException");
    assertRefused(() -> begin("none"), "RepositoryNotFoundException");
  }

  @Test
  void layers_that_are_not_there_are_unavailable_and_digests_that_are_none_fail() {
    var answer = check(digest("abc"), "sha256:short");

    assertThat(Objects.requireNonNull(answer.layers()))
        .extracting(Layer::layerAvailability)
        .containsExactly(LayerAvailability.UNAVAILABLE);
    assertThat(Objects.requireNonNull(answer.failures()))
        .extracting(it -> it.failureCode())
        .containsExactly(LayerFailureCode.INVALID_LAYER_DIGEST);
  }

  @Test
  void repositories_share_a_layer_until_the_last_one_lets_go_of_it() {
    repository("api");
    String web = push("web", "v1", "shared");
    String api = push("api", "v1", "shared");

    assertThat(files())
        .containsExactlyInAnyOrder(web, digest("shared"), digest("config of shared"));
    delete("web", image(web));
    assertThat(availability("shared")).isEqualTo(LayerAvailability.UNAVAILABLE);
    delete("web", image(push("web", "v2", "removed after it")));
    Waiting.until(Duration.ofSeconds(5), this::files, it -> it.size() == 3);
    assertThat(files())
        .containsExactlyInAnyOrder(api, digest("shared"), digest("config of shared"));
    delete("api", image(api));

    Waiting.until(Duration.ofSeconds(5), this::files, List::isEmpty);
  }

  @Test
  void images_of_a_repository_share_a_layer_until_the_last_one_goes() {
    layer("web", "base");
    layer("web", "c1");
    layer("web", "c2");
    String one = put("web", "v1", manifest("c1", "base"));
    String two = put("web", "v2", manifest("c2", "base"));

    delete("web", image(one));

    Waiting.until(Duration.ofSeconds(5), this::files, it -> it.size() == 3);
    assertThat(files()).containsExactlyInAnyOrder(two, digest("base"), digest("c2"));
  }

  @Test
  void a_repository_that_is_deleted_leaves_no_files() {
    push("web", "v1", "content");
    layer("web", "that no image needs");
    String upload = begin("web");
    part("web", upload, 0, bytes("abc"));

    call(DeleteRepository.class, new DeleteRepository.Request(null, "web", true));

    Waiting.until(Duration.ofSeconds(5), this::files, List::isEmpty);
    assertThat(ecr().context().directory().resolve("uploads")).isEmptyDirectory();
  }

  @Test
  void layers_and_uploads_that_nobody_comes_back_for_go_after_a_day() {
    String image = push("web", "v1", "content");
    layer("web", "that no image needs");
    String upload = begin("web");
    clock.advance(Duration.ofHours(23));
    assertThat(availability("that no image needs")).isEqualTo(LayerAvailability.AVAILABLE);

    clock.advance(Duration.ofHours(2));

    Waiting.until(Duration.ofSeconds(5), this::files, it -> it.size() == 3);
    assertThat(files())
        .containsExactlyInAnyOrder(image, digest("content"), digest("config of content"));
    assertRefused(() -> part("web", upload, 0, bytes("abc")), "UploadNotFoundException");
  }

  @Test
  void files_that_a_crash_left_go_at_the_next_start() throws Exception {
    String kept = layer("web", "kept");
    var directory = ecr().context().directory();
    var stray = directory.resolve("blobs/123456789012/us-east-1/sha256/00/" + "0".repeat(64));
    Files.createDirectories(stray.getParent());
    Files.writeString(stray, "stray");
    Files.createDirectories(directory.resolve("incoming"));
    Files.writeString(directory.resolve("incoming/half"), "half");
    Files.writeString(directory.resolve("uploads/stray"), "stray");

    restart();

    assertThat(files()).containsExactly(kept);
    assertThat(directory.resolve("incoming")).isEmptyDirectory();
    assertThat(directory.resolve("uploads")).isEmptyDirectory();
  }

  @Test
  void a_reset_removes_the_files_of_its_scopes() {
    layer("web", "abc");

    ecr().service().reset(scope -> !scope.equals(ServiceUnderTest.SCOPE));
    assertThat(files()).hasSize(1);
    ecr().service().reset(ServiceUnderTest.SCOPE::equals);

    assertThat(files()).isEmpty();
  }

  private @Nullable LayerAvailability availability(String content) {
    return Objects.requireNonNull(check(digest(content)).layers()).getFirst().layerAvailability();
  }

  private BatchCheckLayerAvailability.Response check(String... digests) {
    return call(
        BatchCheckLayerAvailability.class,
        new BatchCheckLayerAvailability.Request(null, "web", List.of(digests)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
