package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.model.DescribeImagesFilter;
import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.model.ImageFailure;
import dev.virga.plugin.ecr.model.ImageFailureCode;
import dev.virga.plugin.ecr.model.ImageReferrer;
import dev.virga.plugin.ecr.model.ImageStatus;
import dev.virga.plugin.ecr.model.ImageStatusFilter;
import dev.virga.plugin.ecr.model.LayerAvailability;
import dev.virga.plugin.ecr.model.SubjectIdentifier;
import dev.virga.plugin.ecr.model.TargetStorageClass;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchiveTest extends EcrTest {
  @BeforeEach
  void web() {
    repository("web");
  }

  @Test
  void an_archived_image_cannot_be_pulled_until_it_is_back() {
    push("web", "v1", "content");

    assertThat(move("v1", TargetStorageClass.ARCHIVE).imageStatus())
        .isEqualTo(ImageStatus.ARCHIVED);

    assertThat(images("web")).isEmpty();
    assertThat(
            images("web", it -> it.filter = new DescribeImagesFilter(null, ImageStatusFilter.ANY)))
        .extracting(ImageDetail::imageStatus)
        .containsExactly(ImageStatus.ARCHIVED);
    assertThat(pull().failures())
        .extracting(ImageFailure::failureCode)
        .containsExactly(ImageFailureCode.IMAGE_INACCESSIBLE);
    assertThat(availability("content")).isEqualTo(LayerAvailability.ARCHIVED);
    assertRefused(
        () ->
            call(
                GetDownloadUrlForLayer.class,
                new GetDownloadUrlForLayer.Request(null, "web", digest("content"))),
        "LayerInaccessibleException");
    move("v1", TargetStorageClass.STANDARD);
    assertThat(pull().images()).hasSize(1);
    assertThat(images("web").getFirst().lastActivatedAt()).isEqualTo(clock.instant());
  }

  @Test
  void an_image_is_only_moved_to_where_it_is_not() {
    push("web", "v1", "content");

    assertRefused(
        () -> move("v1", TargetStorageClass.STANDARD),
        "ImageStorageClassUpdateNotSupportedException");
  }

  @Test
  void an_image_that_a_list_has_is_archived_after_the_list() {
    String child = push("web", "child", "content");
    put("web", "list", index(child));

    assertRefused(
        () -> move("child", TargetStorageClass.ARCHIVE),
        "ImageStorageClassUpdateNotSupportedException");
    move("list", TargetStorageClass.ARCHIVE);

    move("child", TargetStorageClass.ARCHIVE);
  }

  @Test
  void what_refers_to_an_image_is_listed() {
    String subject = push("web", "v1", "content");
    layer("web", "{}");
    String signature =
        """
        {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
         "artifactType": "application/vnd.example.signature",
         "config": {"mediaType": "application/vnd.oci.empty.v1+json", "size": 2, "digest": "%s"},
         "layers": [{"mediaType": "text/plain", "size": 2, "digest": "%s"}],
         "subject": {"mediaType": "%s", "size": 1, "digest": "%s"},
         "annotations": {"by": "me"}}
        """
            .formatted(digest("{}"), digest("{}"), DOCKER, subject);
    String referrer = put("web", null, signature);

    var answer =
        call(
            ListImageReferrers.class,
            ListImageReferrers.Request.of(it -> {
              it.repositoryName = "web";
              it.subjectId = new SubjectIdentifier(subject);
            }));

    assertThat(Objects.requireNonNull(answer.referrers()))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.digest()).isEqualTo(referrer);
          assertThat(it.artifactType()).isEqualTo("application/vnd.example.signature");
          assertThat(it.annotations()).isEqualTo(Map.of("by", "me"));
          assertThat(it.size()).isEqualTo(signature.length());
        });
    assertThat(answer.referrers())
        .extracting(ImageReferrer::mediaType)
        .containsExactly("application/vnd.oci.image.manifest.v1+json");
    assertThat(images("web", it -> it.imageIds = List.of(image(referrer))).getFirst())
        .satisfies(it -> {
          assertThat(it.subjectManifestDigest()).isEqualTo(subject);
          assertThat(it.artifactMediaType()).isEqualTo("application/vnd.example.signature");
        });
  }

  private UpdateImageStorageClass.Response move(String tag, TargetStorageClass target) {
    return call(
        UpdateImageStorageClass.class,
        UpdateImageStorageClass.Request.of(it -> {
          it.repositoryName = "web";
          it.imageId = tag(tag);
          it.targetStorageClass = target;
        }));
  }

  private BatchGetImage.Response pull() {
    return call(
        BatchGetImage.class, new BatchGetImage.Request(null, "web", List.of(tag("v1")), null));
  }

  private LayerAvailability availability(String content) {
    return Objects.requireNonNull(
        Objects.requireNonNull(
                call(
                        BatchCheckLayerAvailability.class,
                        new BatchCheckLayerAvailability.Request(
                            null, "web", List.of(digest(content))))
                    .layers())
            .getFirst()
            .layerAvailability());
  }
}
