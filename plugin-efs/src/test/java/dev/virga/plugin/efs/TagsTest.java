package dev.virga.plugin.efs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.efs.model.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagsTest {
  @Test
  void file_systems_and_access_points_are_tagged_by_id_and_by_arn() {
    try (var efs = Efs.lenient()) {
      var fileSystem = efs.createFileSystem();
      var accessPoint = efs.createAccessPoint(fileSystem.fileSystemId(), "/", null);

      List<String> ids =
          List.of(
              fileSystem.fileSystemId(),
              Objects.requireNonNull(fileSystem.fileSystemArn()),
              Objects.requireNonNull(accessPoint.accessPointId()),
              Objects.requireNonNull(accessPoint.accessPointArn()));

      for (String id : ids) {
        tag(efs, id, new Tag("b", "1"), new Tag("Name", "x"));
        tag(efs, id, new Tag("b", "2"));

        assertThat(tags(efs, id)).containsExactly(new Tag("Name", "x"), new Tag("b", "2"));

        efs.call(UntagResource.class, new UntagResource.Request(id, List.of("Name", "b")));
        assertThat(tags(efs, id)).isEmpty();
      }
    }
  }

  @Test
  void the_older_operations_see_the_same_tags() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();

      efs.call(
          CreateTags.class,
          new CreateTags.Request(id, List.of(new Tag("Name", "shared"), new Tag("a", "1"))));

      assertThat(efs.describe(id).name()).isEqualTo("shared");
      assertThat(tags(efs, id)).hasSize(2);
      efs.call(DeleteTags.class, new DeleteTags.Request(id, List.of("Name")));
      assertThat(efs.call(DescribeTags.class, new DescribeTags.Request(null, null, id)).tags())
          .containsExactly(new Tag("a", "1"));
      assertThat(efs.describe(id).name()).isNull();
    }
  }

  @Test
  void tags_come_in_pages() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      tag(efs, id, new Tag("a", "1"), new Tag("b", "2"), new Tag("c", "3"));

      var first = efs.call(ListTagsForResource.class, new ListTagsForResource.Request(id, 2, null));
      var second =
          efs.call(
              ListTagsForResource.class, new ListTagsForResource.Request(id, 2, first.nextToken()));

      assertThat(first.tags()).extracting(Tag::key).containsExactly("a", "b");
      assertThat(second.tags()).extracting(Tag::key).containsExactly("c");
      assertThat(second.nextToken()).isNull();
    }
  }

  @Test
  void too_many_tags_and_unknown_resources_are_refused() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      Tag[] many = IntStream.range(0, 51).mapToObj(i -> new Tag("key" + i, "")).toArray(Tag[]::new);

      assertThat(Efs.refusal(() -> tag(efs, id, many)).code()).isEqualTo("BadRequest");
      assertThat(tags(efs, id)).isEmpty();
      assertThat(Efs.refusal(() -> tags(efs, "fsap-0123456789abcdef0")).code())
          .isEqualTo("AccessPointNotFound");
      assertThat(Efs.refusal(() -> tags(efs, "fs-0123456789abcdef0")).code())
          .isEqualTo("FileSystemNotFound");
    }
  }

  private static void tag(Efs efs, String id, Tag... tags) {
    efs.call(TagResource.class, new TagResource.Request(id, List.of(tags)));
  }

  private static @org.jspecify.annotations.Nullable List<Tag> tags(Efs efs, String id) {
    return efs.call(ListTagsForResource.class, new ListTagsForResource.Request(id, null, null))
        .tags();
  }
}
