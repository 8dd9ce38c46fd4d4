package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.model.DescribeImagesFilter;
import dev.virga.plugin.ecr.model.ImageActionType;
import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.model.ImageStatus;
import dev.virga.plugin.ecr.model.ImageStatusFilter;
import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewFilter;
import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewResult;
import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewStatus;
import dev.virga.plugin.ecr.model.LifecyclePolicyRuleAction;
import dev.virga.plugin.ecr.model.LifecyclePolicyTargetStorageClass;
import dev.virga.plugin.ecr.model.TagStatus;
import dev.virga.plugin.ecr.model.TransitioningImageTotalCount;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What lifecycle policies do. The examples with letters are those of AWS's user guide.
class LifecycleTest extends EcrTest {
  @Override
  ServiceUnderTest.Setup setup(ServiceUnderTest.Setup usual) {
    return usual.with("lifecycle-interval", "PT0.02S");
  }

  @BeforeEach
  void web() {
    repository("web");
  }

  @Test
  void images_beyond_a_count_expire_the_oldest_first() {
    pushed("a", 3);
    pushed("b", 2);
    pushed("c", 1);

    assertThat(preview(rule(1, any(), count(2)))).containsExactly("a by 1");
    assertThat(preview(rule(1, any(), count(3)))).isEmpty();
  }

  @Test
  void images_expire_some_days_after_their_push() {
    pushed("a", 15);
    pushed("b", 14);

    assertThat(preview(rule(1, any(), days("sinceImagePushed", 14)))).containsExactly("a by 1");
  }

  @Test
  void an_earlier_rule_keeps_the_images_that_it_means_from_a_later_one() {
    pushed("A", 10, "beta-1", "prod-1");
    pushed("B", 9, "beta-2", "prod-2");
    pushed("C", 8, "beta-3");

    assertThat(preview(rule(1, prefix("prod"), count(1)), rule(2, prefix("beta"), count(1))))
        .containsExactly("A by 1");
  }

  @Test
  void a_later_rule_does_nothing_about_images_that_are_marked_already() {
    pushed("A", 10, "beta-1", "prod-1");
    pushed("B", 9, "beta-2", "prod-2");
    pushed("C", 8, "beta-3");

    assertThat(preview(rule(1, prefix("beta"), count(1)), rule(2, prefix("prod"), count(1))))
        .containsExactly("A by 1", "B by 1");
  }

  @Test
  void rules_apply_by_priority_and_not_as_they_are_written() {
    pushed("A", 10, "beta-1", "prod-1");
    pushed("B", 9, "beta-2", "prod-2");
    pushed("C", 8, "beta-3");

    assertThat(preview(rule(20, prefix("prod"), count(1)), rule(10, prefix("beta"), count(1))))
        .containsExactly("A by 10", "B by 10");
  }

  @Test
  void an_image_must_have_all_prefixes_or_patterns() {
    pushed("A", 12, "alpha-1");
    pushed("B", 11, "beta-1");
    pushed("C", 10, "alpha-2", "beta-2");
    pushed("D", 9, "alpha-3", "beta-3");

    assertThat(preview(rule(5, prefix("alpha", "beta"), count(1)))).containsExactly("C by 5");
    assertThat(preview(rule(5, pattern("*pha-*", "b*"), count(1)))).containsExactly("C by 5");
    assertThat(preview(rule(5, pattern("alpha-*"), days("sinceImagePushed", 9))))
        .containsExactly("A by 5", "C by 5");
  }

  @Test
  void untagged_images_are_chosen_apart() {
    String untagged = push("web", null, "untagged");
    pushed("a", 3);
    clock.advance(Duration.ofDays(2));

    assertThat(preview(rule(1, "\"tagStatus\": \"untagged\"", days("sinceImagePushed", 1))))
        .containsExactly(untagged + " by 1");
  }

  @Test
  void an_image_that_a_list_has_stays() {
    String child = push("web", null, "child");
    put("web", "list", index(child));
    clock.advance(Duration.ofDays(10));

    assertThat(preview(rule(1, "\"tagStatus\": \"untagged\"", days("sinceImagePushed", 1))))
        .isEmpty();
    assertThat(preview(rule(1, any(), days("sinceImagePushed", 1)))).containsExactly("list by 1");
  }

  @Test
  void a_preview_changes_nothing_and_is_told_with_a_summary() {
    pushed("a", 3);
    pushed("b", 2);
    pushed("c", 1);
    preview(rule(1, any(), count(1)));

    var preview =
        previewed(it -> {
          it.maxResults = 1;
          it.filter = new LifecyclePolicyPreviewFilter(TagStatus.TAGGED);
        });

    assertThat(preview.status()).isEqualTo(LifecyclePolicyPreviewStatus.COMPLETE);
    assertThat(preview.previewResults()).hasSize(1);
    assertThat(preview.nextToken()).isNotNull();
    assertThat(Objects.requireNonNull(preview.summary()).expiringImageTotalCount()).isEqualTo(2);
    assertThat(preview.summary().transitioningImageTotalCounts()).isNull();
    assertThat(previewed(it -> it.imageIds = List.of(tag("c"))).previewResults()).isEmpty();
    assertThat(images("web")).hasSize(3);
  }

  @Test
  void without_a_policy_there_is_no_preview() {
    assertRefused(() -> previewed(_ -> {}), "LifecyclePolicyPreviewNotFoundException");
    assertRefused(
            () ->
                call(
                    StartLifecyclePolicyPreview.class,
                    new StartLifecyclePolicyPreview.Request(null, "web", null)),
            "LifecyclePolicyNotFoundException")
        .hasMessage(
            "Lifecycle policy does not exist for the repository with name 'web' in the registry"
                + " with id '123456789012'");
  }

  @Test
  void the_policy_of_the_repository_is_previewed_where_no_other_is_said() {
    pushed("a", 1);
    policy(rule(1, any(), days("sinceImagePushed", 30)));

    var started =
        call(
            StartLifecyclePolicyPreview.class,
            new StartLifecyclePolicyPreview.Request(null, "web", null));

    assertThat(started.lifecyclePolicyText())
        .isEqualTo(rules(rule(1, any(), days("sinceImagePushed", 30))));
  }

  @Test
  void a_policy_really_expires_images_when_their_time_has_come() {
    policy(rule(1, any(), days("sinceImagePushed", 7)));
    push("web", "old", "old");
    clock.advance(Duration.ofDays(5));
    String young = push("web", "young", "young");

    clock.advance(Duration.ofDays(3));

    Waiting.until(Duration.ofSeconds(5), () -> digests("web"), it -> it.equals(List.of(young)));
    Waiting.until(Duration.ofSeconds(5), this::files, it -> it.size() == 3);
    Waiting.until(
        Duration.ofSeconds(5), () -> get().lastEvaluatedAt(), it -> clock.instant().equals(it));
  }

  @Test
  void a_policy_goes_on_after_a_restart_and_ends_when_it_is_deleted() {
    policy(rule(1, any(), days("sinceImagePushed", 7)));
    push("web", "one", "one");
    restart();

    clock.advance(Duration.ofDays(8));

    Waiting.until(Duration.ofSeconds(5), () -> digests("web"), List::isEmpty);
    var deleted = call(DeleteLifecyclePolicy.class, new DeleteLifecyclePolicy.Request(null, "web"));
    assertThat(deleted.lifecyclePolicyText())
        .isEqualTo(rules(rule(1, any(), days("sinceImagePushed", 7))));
    assertRefused(this::get, "LifecyclePolicyNotFoundException");
  }

  @Test
  void images_go_to_the_archive_when_nobody_pulls_them_and_from_there_for_good() {
    String used = push("web", "used", "used");
    String forgotten = push("web", "forgotten", "forgotten");
    clock.advance(Duration.ofDays(20));
    call(BatchGetImage.class, new BatchGetImage.Request(null, "web", List.of(tag("used")), null));
    clock.advance(Duration.ofDays(20));
    String archive = "{\"type\": \"transition\", \"targetStorageClass\": \"archive\"}";
    String toArchive = rule(1, any(), days("sinceImagePulled", 30), archive);
    String forGood =
        rule(
            2,
            any() + ", \"storageClass\": \"archive\"",
            days("sinceImageTransitioned", 90),
            "{\"type\": \"expire\"}");

    assertThat(preview(toArchive, forGood)).containsExactly("forgotten by 1");
    assertThat(previewed(_ -> {}))
        .satisfies(it -> {
          assertThat(Objects.requireNonNull(it.previewResults()).getFirst().action())
              .isEqualTo(
                  new LifecyclePolicyRuleAction(
                      ImageActionType.TRANSITION, LifecyclePolicyTargetStorageClass.ARCHIVE));
          assertThat(Objects.requireNonNull(it.summary()).transitioningImageTotalCounts())
              .containsExactly(
                  new TransitioningImageTotalCount(LifecyclePolicyTargetStorageClass.ARCHIVE, 1));
        });
    policy(toArchive, forGood);

    Waiting.until(Duration.ofSeconds(5), () -> digests("web"), it -> it.equals(List.of(used)));
    assertThat(archived())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.imageDigest()).isEqualTo(forgotten);
          assertThat(it.imageStatus()).isEqualTo(ImageStatus.ARCHIVED);
          assertThat(it.lastArchivedAt()).isEqualTo(clock.instant());
        });
    clock.advance(Duration.ofDays(91));
    Waiting.until(
        Duration.ofSeconds(5),
        this::archived,
        it -> it.stream().noneMatch(image -> forgotten.equals(image.imageDigest())));
  }

  private List<ImageDetail> archived() {
    return images(
        "web", it -> it.filter = new DescribeImagesFilter(null, ImageStatusFilter.ARCHIVED));
  }

  /// Pushes an image as of some days ago, with its name as a tag unless it has others.
  private void pushed(String name, int daysAgo, String... tags) {
    var now = clock.instant();
    clock.advance(Duration.ofDays(-daysAgo));
    List<String> all = tags.length == 0 ? List.of(name) : List.of(tags);
    push("web", all.getFirst(), name);
    all.stream().skip(1).forEach(it -> put("web", it, manifest("config of " + name, name)));
    clock.advance(Duration.between(clock.instant(), now));
  }

  /// What a policy would do: names or digests, and by which rule.
  private List<String> preview(String... rules) {
    call(
        StartLifecyclePolicyPreview.class,
        new StartLifecyclePolicyPreview.Request(null, "web", rules(rules)));
    return Objects.requireNonNull(previewed(_ -> {}).previewResults()).stream()
        .map(it -> name(it) + " by " + it.appliedRulePriority())
        .toList();
  }

  private static String name(LifecyclePolicyPreviewResult result) {
    List<String> tags = Objects.requireNonNull(result.imageTags());
    String digest = Objects.requireNonNull(result.imageDigest());
    return Stream.of("A", "B", "C", "D")
        .filter(it -> digest.equals(digest(manifest("config of " + it, it))))
        .findFirst()
        .orElse(tags.isEmpty() ? digest : tags.getFirst());
  }

  private GetLifecyclePolicyPreview.Response previewed(
      Consumer<GetLifecyclePolicyPreview.Request.Builder> members) {
    return call(
        GetLifecyclePolicyPreview.class,
        GetLifecyclePolicyPreview.Request.of(it -> {
          it.repositoryName = "web";
          members.accept(it);
        }));
  }

  private void policy(String... rules) {
    call(PutLifecyclePolicy.class, new PutLifecyclePolicy.Request(null, "web", rules(rules)));
  }

  private GetLifecyclePolicy.Response get() {
    return call(GetLifecyclePolicy.class, new GetLifecyclePolicy.Request(null, "web"));
  }

  private static String rules(String... rules) {
    return "{\"rules\": [" + String.join(", ", rules) + "]}";
  }

  private static String rule(int priority, String selection, String count) {
    return rule(priority, selection, count, "{\"type\": \"expire\"}");
  }

  private static String rule(int priority, String selection, String count, String action) {
    return "{\"rulePriority\": %d, \"selection\": {%s, %s}, \"action\": %s}"
        .formatted(priority, selection, count, action);
  }

  private static String any() {
    return "\"tagStatus\": \"any\"";
  }

  private static String prefix(String... prefixes) {
    return "\"tagStatus\": \"tagged\", \"tagPrefixList\": " + list(prefixes);
  }

  private static String pattern(String... patterns) {
    return "\"tagStatus\": \"tagged\", \"tagPatternList\": " + list(patterns);
  }

  private static String list(String... texts) {
    return Stream.of(texts).collect(Collectors.joining("\", \"", "[\"", "\"]"));
  }

  private static String count(int number) {
    return "\"countType\": \"imageCountMoreThan\", \"countNumber\": " + number;
  }

  private static String days(String type, int number) {
    return "\"countType\": \"%s\", \"countUnit\": \"days\", \"countNumber\": %d"
        .formatted(type, number);
  }
}
