package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.model.ImageTagMutability;
import dev.virga.plugin.ecr.model.ImageTagMutabilityExclusionFilter;
import dev.virga.plugin.ecr.model.ImageTagMutabilityExclusionFilterType;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TagMutabilityTest extends EcrTest {
  @Test
  void a_tag_moves_to_the_image_that_was_pushed_last() {
    repository("web");
    String one = push("web", "latest", "one");
    String two = push("web", "latest", "two");

    assertThat(images("web", it -> it.imageIds = List.of(tag("latest"))))
        .extracting(it -> it.imageDigest())
        .containsExactly(two);
    assertThat(images("web", it -> it.imageIds = List.of(image(one))).getFirst().imageTags())
        .isNull();
  }

  @Test
  void a_tag_of_an_immutable_repository_stays() {
    repository("web", it -> it.imageTagMutability = ImageTagMutability.IMMUTABLE);
    String one = push("web", "v1", "one");

    assertRefused(() -> push("web", "v1", "two"), "ImageTagAlreadyExistsException")
        .hasMessage(
            "The image tag 'v1' already exists in the 'web' repository and cannot be overwritten"
                + " because the tag is immutable.");
    assertThat(digests("web")).containsExactly(one);
    push("web", "v2", "two");
  }

  @Test
  void excluded_tags_of_an_immutable_repository_move() {
    repository(
        "web",
        it -> {
          it.imageTagMutability = ImageTagMutability.IMMUTABLE_WITH_EXCLUSION;
          it.imageTagMutabilityExclusionFilters = filters("latest*", "*-dev-*");
        });
    push("web", "latest-1", "one");
    push("web", "a-dev-b", "one again");
    push("web", "v1", "once more");

    push("web", "latest-1", "two");
    push("web", "a-dev-b", "two again");

    assertRefused(() -> push("web", "v1", "three"), "ImageTagAlreadyExistsException");
  }

  @Test
  void excluded_tags_of_a_mutable_repository_stay() {
    repository("web");
    call(
        PutImageTagMutability.class,
        new PutImageTagMutability.Request(
            null, "web", ImageTagMutability.MUTABLE_WITH_EXCLUSION, filters("v*")));
    push("web", "v1", "one");
    push("web", "latest", "other");

    push("web", "latest", "two");

    assertRefused(() -> push("web", "v1", "three"), "ImageTagAlreadyExistsException");
  }

  @Test
  void filters_that_do_not_fit_are_refused_and_change_nothing() {
    repository("web");

    for (var request :
        List.of(
            change(ImageTagMutability.IMMUTABLE_WITH_EXCLUSION, null),
            change(ImageTagMutability.IMMUTABLE, filters("v*")),
            change(ImageTagMutability.IMMUTABLE_WITH_EXCLUSION, filters("*a*b*")),
            change(
                ImageTagMutability.IMMUTABLE_WITH_EXCLUSION,
                Collections.nCopies(6, filters("x").getFirst())))) {
      assertRefused(() -> call(PutImageTagMutability.class, request), "InvalidParameterException");
    }

    push("web", "v1", "one");
    push("web", "v1", "two");
  }

  private static PutImageTagMutability.Request change(
      ImageTagMutability mutability, @Nullable List<ImageTagMutabilityExclusionFilter> filters) {
    return new PutImageTagMutability.Request(null, "web", mutability, filters);
  }

  private static List<ImageTagMutabilityExclusionFilter> filters(String... filters) {
    return List.of(filters).stream()
        .map(it ->
            new ImageTagMutabilityExclusionFilter(
                ImageTagMutabilityExclusionFilterType.WILDCARD, it))
        .toList();
  }
}
