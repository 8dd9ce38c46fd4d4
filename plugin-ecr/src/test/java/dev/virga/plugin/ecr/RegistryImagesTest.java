package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Body;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.ImageStore;
import dev.virga.testkit.ServiceUnderTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryImagesTest extends EcrTest {
  private static final Scope SCOPE = ServiceUnderTest.SCOPE;

  @BeforeEach
  void web() {
    repository("team/web");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "team/web",
        "team/web:latest",
        "localhost:4566/team/web:latest",
        "localhost/team/web",
        "127.0.0.1:4566/team/web",
        "123456789012.dkr.ecr.us-east-1.amazonaws.com/team/web:latest",
        "123456789012.dkr.ecr.us-east-1.localhost:4566/team/web",
        "123456789012.dkr-ecr.us-east-1.on.aws/team/web",
        "localhost:4566/team/web@DIGEST",
        "team/web:other@DIGEST"
      })
  void an_image_is_found_under_every_form_of_its_name(String reference) {
    String digest = push("team/web", "latest", "content");

    assertThat(store().resolve(SCOPE, reference.replace("DIGEST", digest)))
        .hasValueSatisfying(it -> {
          assertThat(it.scope()).isEqualTo(SCOPE);
          assertThat(it.repository()).isEqualTo("team/web");
          assertThat(it.digest()).isEqualTo(digest);
          assertThat(it.mediaType()).isEqualTo(DOCKER);
          assertThat(new String(it.content(), StandardCharsets.UTF_8))
              .isEqualTo(manifest("config of content", "content"));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "web",
        "team/web:v1",
        "docker.io/team/web",
        "999999999999.dkr.ecr.us-east-1.amazonaws.com/team/web",
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web",
        "team/web@sha256:1",
        "../team/web",
        "Team/Web"
      })
  void what_is_of_another_registry_or_not_there_is_not_found(String reference) {
    push("team/web", "latest", "content");

    assertThat(store().resolve(SCOPE, reference)).isEmpty();
  }

  @Test
  void the_host_says_which_registry_is_meant() {
    push("team/web", "latest", "content");

    assertThat(
            store()
                .resolve(
                    new Scope("999999999999", "eu-west-1"),
                    "123456789012.dkr.ecr.us-east-1.amazonaws.com/team/web"))
        .isPresent();
  }

  @Test
  void layers_are_read_as_streams() throws Exception {
    push("team/web", "latest", "content");

    Body layer = store().blob(SCOPE, "team/web", digest("content")).orElseThrow();

    assertThat(layer.length()).isEqualTo("content".length());
    try (InputStream content = layer.stream()) {
      assertThat(content).hasContent("content");
    }
    assertThat(store().blob(SCOPE, "team/web", digest("other"))).isEmpty();
    assertThat(store().blob(SCOPE, "other", digest("content"))).isEmpty();
    assertThat(store().blob(SCOPE, "team/web", "nonsense")).isEmpty();
  }

  @Test
  void an_image_that_comes_this_way_is_there_for_clients() {
    blob("config", digest("config"));
    blob("layer", digest("layer"));
    blob("layer", digest("layer"));
    byte[] manifest = manifest("config", "layer").getBytes(StandardCharsets.UTF_8);

    var made = store().putManifest(SCOPE, "team/web", "v1", DOCKER, manifest);
    var again = store().putManifest(SCOPE, "team/web", "v1", DOCKER, manifest);
    restart();

    assertThat(again.digest()).isEqualTo(made.digest());
    assertThat(images("team/web", it -> it.imageIds = java.util.List.of(tag("v1"))))
        .singleElement()
        .satisfies(it -> assertThat(it.imageDigest()).isEqualTo(made.digest()));
  }

  @Test
  void content_without_its_digest_is_refused_and_leaves_nothing() {
    assertRefused(() -> blob("config", digest("other")), "InvalidLayerException");
    assertRefused(
        () ->
            store()
                .putManifest(
                    SCOPE,
                    "team/web",
                    "v1",
                    DOCKER,
                    manifest("config", "layer").getBytes(StandardCharsets.UTF_8)),
        "LayersNotFoundException");

    assertThat(files()).isEmpty();
    assertThat(ecr().context().directory().resolve("incoming")).isEmptyDirectory();
  }

  private void blob(String content, String digest) {
    store()
        .putBlob(
            SCOPE,
            "team/web",
            digest,
            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private ImageStore store() {
    return ecr().context().find(ImageStore.class).orElseThrow();
  }
}
