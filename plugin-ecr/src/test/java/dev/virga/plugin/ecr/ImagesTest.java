package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.model.DescribeImagesFilter;
import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.model.ImageFailure;
import dev.virga.plugin.ecr.model.ImageFailureCode;
import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.model.ImageStatus;
import dev.virga.plugin.ecr.model.ListImagesFilter;
import dev.virga.plugin.ecr.model.TagStatus;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImagesTest extends EcrTest {
  @BeforeEach
  void web() {
    repository("web");
  }

  @Test
  void a_manifest_comes_back_byte_for_byte_and_is_named_by_its_hash() {
    layer("web", "config");
    layer("web", "content");
    String manifest = manifest("config", "content") + "  \n\t\n";

    String digest = put("web", "v1", manifest);
    restart();

    assertThat(digest).isEqualTo(digest(manifest));
    var got = get(tag("v1")).images();
    assertThat(got)
        .singleElement()
        .satisfies(it -> {
          assertThat(it.imageManifest()).isEqualTo(manifest);
          assertThat(it.imageManifestMediaType()).isEqualTo(DOCKER);
          assertThat(it.imageId()).isEqualTo(new ImageIdentifier(digest, "v1"));
        });
  }

  @Test
  void an_image_is_described_with_everything_that_is_known_of_it() {
    String digest = push("web", "v2", "content");
    put("web", "v1", manifest("config of content", "content"));

    assertThat(images("web"))
        .containsExactly(
            ImageDetail.of(it -> {
              it.registryId = "123456789012";
              it.repositoryName = "web";
              it.imageDigest = digest;
              it.imageTags = List.of("v1", "v2");
              it.imageSizeInBytes = (long) ("config of content" + "content").length();
              it.imagePushedAt = clock.instant();
              it.imageManifestMediaType = DOCKER;
              it.artifactMediaType = CONFIG;
              it.imageStatus = ImageStatus.ACTIVE;
            }));
  }

  @Test
  void pulling_is_recorded() {
    push("web", "v1", "content");
    clock.advance(Duration.ofHours(1));

    get(tag("v1"));

    assertThat(images("web").getFirst().lastRecordedPullTime()).isEqualTo(clock.instant());
  }

  @Test
  void an_image_without_its_layers_is_refused() {
    layer("web", "config");

    assertRefused(() -> put("web", "v1", manifest("config", "content")), "LayersNotFoundException")
        .hasMessage(
            "Layers with digests '[%s]' required for pushing image into repository with name 'web'"
                    .formatted(digest("content"))
                + " in the registry with id '123456789012' do not exist");
    assertThat(images("web")).isEmpty();
  }

  @Test
  void layers_of_another_repository_do_not_count() {
    repository("api");
    layer("api", "config");
    layer("api", "content");

    assertRefused(() -> put("web", "v1", manifest("config", "content")), "LayersNotFoundException");
  }

  @Test
  void the_same_image_with_the_same_tag_is_refused() {
    String digest = push("web", "v1", "content");
    String manifest = manifest("config of content", "content");

    assertRefused(() -> put("web", "v1", manifest), "ImageAlreadyExistsException")
        .hasMessage(
            "Image with digest '%s' and tag 'v1' already exists in the repository with name 'web'"
                    .formatted(digest)
                + " in registry with id '123456789012'");
    assertRefused(() -> put("web", null, manifest), "ImageAlreadyExistsException");
  }

  @Test
  void a_digest_that_the_manifest_does_not_have_is_refused() {
    layer("web", "config");
    layer("web", "content");
    var request =
        PutImage.Request.of(it -> {
          it.repositoryName = "web";
          it.imageManifest = manifest("config", "content");
          it.imageDigest = digest("something else");
        });

    assertRefused(() -> call(PutImage.class, request), "ImageDigestDoesNotMatchException");
    assertThat(images("web")).isEmpty();
  }

  @Test
  void what_is_no_manifest_is_refused() {
    layer("web", "config");
    for (String it :
        List.of(
            "{",
            "[]",
            "{}",
            "{\"schemaVersion\": 2}",
            manifest("config", "x").replace(DOCKER, "application/json"),
            manifest("config", "x").replace("\"schemaVersion\": 2", "\"schemaVersion\": 1"),
            manifest("config", "x").replaceAll("\"layers\": \\[.*]", "\"layers\": []"),
            manifest("config", "x").replaceAll("\"layers\": .*]", "\"layers\": {}"),
            manifest("config", "x").replace("sha256:", "md5:"))) {
      assertRefused(() -> put("web", "v1", it), "InvalidParameterException")
          .hasMessageStartingWith(
              "Invalid parameter at 'ImageManifest' failed to satisfy constraint: '");
    }
    assertRefused(
        () -> put("web", "not/a/tag", manifest("config", "config")), "InvalidParameterException");
    assertThat(images("web")).isEmpty();
  }

  @Test
  void a_manifest_that_does_not_say_what_it_is_needs_a_client_that_does() {
    layer("web", "config");
    layer("web", "content");
    String silent = manifest("config", "content").replace("\"mediaType\": \"" + DOCKER + "\",", "");

    assertRefused(() -> put("web", "v1", silent), "InvalidParameterException");
    call(
        PutImage.class,
        PutImage.Request.of(it -> {
          it.repositoryName = "web";
          it.imageManifest = silent;
          it.imageManifestMediaType = "application/vnd.oci.image.manifest.v1+json";
        }));

    assertThat(images("web").getFirst().imageManifestMediaType())
        .isEqualTo("application/vnd.oci.image.manifest.v1+json");
  }

  @Test
  void a_list_needs_the_images_that_it_lists_and_keeps_them() {
    assertRefused(
        () -> put("web", "all", index(digest("nothing"))), "ReferencedImagesNotFoundException");
    String amd = push("web", null, "for amd64");
    String arm = push("web", null, "for arm64, which is larger");

    String list = put("web", "all", index(amd, arm));

    assertThat(images("web", it -> it.imageIds = List.of(image(list))).getFirst())
        .satisfies(it -> {
          assertThat(it.imageManifestMediaType()).isEqualTo(INDEX);
          assertThat(it.imageSizeInBytes())
              .isEqualTo(
                  "config of for arm64, which is larger".length()
                      + (long) "for arm64, which is larger".length());
          assertThat(it.artifactMediaType()).isNull();
        });
    assertThat(delete("web", image(amd)).failures())
        .containsExactly(
            new ImageFailure(
                image(amd),
                ImageFailureCode.IMAGE_REFERENCED_BY_MANIFEST_LIST,
                "Requested image referenced by manifest list: [" + list + "]"));
    assertThat(delete("web", image(amd), image(arm), image(list)).failures()).isEmpty();
    assertThat(images("web")).isEmpty();
  }

  @Test
  void images_are_filtered_by_whether_they_have_tags() {
    String untagged = push("web", null, "one");
    String tagged = push("web", "v1", "two");

    assertThat(images("web", it -> it.filter = new DescribeImagesFilter(TagStatus.TAGGED, null)))
        .extracting(ImageDetail::imageDigest)
        .containsExactly(tagged);
    assertThat(list(TagStatus.UNTAGGED).imageIds()).containsExactly(image(untagged));
    assertThat(list(TagStatus.TAGGED).imageIds())
        .containsExactly(new ImageIdentifier(tagged, "v1"));
  }

  @Test
  void images_come_in_pages_in_the_order_in_which_they_were_pushed() {
    for (int i = 0; i < 5; i++) {
      push("web", "v" + i, "content " + i);
      clock.advance(Duration.ofMillis(1));
    }

    var first = page(null);
    var second = page(first.nextToken());
    var third = page(second.nextToken());

    assertThat(tags(first)).containsExactly("v0", "v1");
    assertThat(tags(second)).containsExactly("v2", "v3");
    assertThat(tags(third)).containsExactly("v4");
    assertThat(third.nextToken()).isNull();
  }

  @Test
  void what_is_not_there_is_an_error_in_one_call_and_a_failure_in_the_other() {
    push("web", "v1", "content");

    assertRefused(
            () -> images("web", it -> it.imageIds = List.of(tag("v1"), tag("v2"))),
            "ImageNotFoundException")
        .hasMessage(
            "The image with imageId {imageDigest:'null', imageTag:'v2'} does not exist within the"
                + " repository with name 'web' in the registry with id '123456789012'");
    var got = get(tag("v2"), new ImageIdentifier(null, null), image("sha256:1"), tag("a b"));
    assertThat(got.images()).isEmpty();
    assertThat(Objects.requireNonNull(got.failures()))
        .extracting(ImageFailure::failureCode)
        .containsExactly(
            ImageFailureCode.IMAGE_NOT_FOUND,
            ImageFailureCode.MISSING_DIGEST_AND_TAG,
            ImageFailureCode.INVALID_IMAGE_DIGEST,
            ImageFailureCode.INVALID_IMAGE_TAG);
    assertThat(got.failures().getFirst().failureReason()).isEqualTo("Requested image not found");
  }

  @Test
  void a_tag_and_a_digest_must_be_of_the_same_image() {
    push("web", "v1", "one");
    String two = push("web", "v2", "two");

    var got = get(new ImageIdentifier(two, "v1"), new ImageIdentifier(two, "v2"));

    assertThat(got.images()).hasSize(1);
    assertThat(Objects.requireNonNull(got.failures()))
        .extracting(ImageFailure::failureCode)
        .containsExactly(ImageFailureCode.IMAGE_TAG_DOES_NOT_MATCH_DIGEST);
  }

  @Test
  void an_image_goes_with_its_last_tag() {
    String digest = push("web", "v1", "content");
    put("web", "v2", manifest("config of content", "content"));

    assertThat(delete("web", tag("v1")).imageIds())
        .containsExactly(new ImageIdentifier(digest, "v1"));
    assertThat(images("web").getFirst().imageTags()).containsExactly("v2");
    assertThat(delete("web", tag("v2"), tag("v3")).failures())
        .extracting(ImageFailure::failureCode)
        .containsExactly(ImageFailureCode.IMAGE_NOT_FOUND);
    assertThat(images("web")).isEmpty();
  }

  @Test
  void deleting_a_digest_takes_all_its_tags() {
    String digest = push("web", "v1", "content");
    put("web", "v2", manifest("config of content", "content"));

    assertThat(delete("web", image(digest)).imageIds())
        .containsExactly(new ImageIdentifier(digest, "v1"), new ImageIdentifier(digest, "v2"));
    assertThat(list(TagStatus.ANY).imageIds()).isEmpty();
  }

  @Test
  void nothing_is_done_in_a_repository_that_does_not_exist() {
    assertRefused(() -> images("api"), "RepositoryNotFoundException");
    assertRefused(() -> put("api", "v1", manifest("a", "b")), "RepositoryNotFoundException");
    assertRefused(() -> delete("api", tag("v1")), "RepositoryNotFoundException");
  }

  private BatchGetImage.Response get(ImageIdentifier... images) {
    return call(BatchGetImage.class, new BatchGetImage.Request(null, "web", List.of(images), null));
  }

  private ListImages.Response list(TagStatus status) {
    return call(
        ListImages.class,
        ListImages.Request.of(it -> {
          it.repositoryName = "web";
          it.filter = new ListImagesFilter(status, null);
        }));
  }

  private ListImages.Response page(@Nullable String token) {
    return call(
        ListImages.class,
        ListImages.Request.of(it -> {
          it.repositoryName = "web";
          it.maxResults = 2;
          it.nextToken = token;
        }));
  }

  private static List<@Nullable String> tags(ListImages.Response page) {
    return Objects.requireNonNull(page.imageIds()).stream()
        .<@Nullable String>map(ImageIdentifier::imageTag)
        .toList();
  }
}
