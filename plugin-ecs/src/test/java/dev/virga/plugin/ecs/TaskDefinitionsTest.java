package dev.virga.plugin.ecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.Failure;
import dev.virga.plugin.ecs.model.SortOrder;
import dev.virga.plugin.ecs.model.Tag;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionFamilyStatus;
import dev.virga.plugin.ecs.model.TaskDefinitionField;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The life of task definitions after they were registered.
class TaskDefinitionsTest {
  private static final String ARN = "arn:aws:ecs:us-east-1:123456789012:task-definition/";

  private final ServiceUnderTest ecs = ServiceUnderTest.of(new EcsPlugin()).start();

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void revisions_count_per_family() {
    assertThat(register("web").taskDefinitionArn()).isEqualTo(ARN + "web:1");
    assertThat(register("web").revision()).isEqualTo(2);
    assertThat(register("job").revision()).isEqualTo(1);
  }

  @Test
  void a_revision_is_found_by_family_by_number_and_by_arn() {
    register("web");
    register("web");

    assertThat(describe("web").revision()).isEqualTo(2);
    assertThat(describe("web:1").revision()).isEqualTo(1);
    assertThat(describe(ARN + "web:1").revision()).isEqualTo(1);
    assertThat(describe(ARN + "web").revision()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nope",
        "web:2",
        "web:x",
        "web:-1",
        "web:",
        "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1",
        "arn:aws:ecs:us-east-1:210987654321:task-definition/web:1",
        "arn:aws:ecs:us-east-1:123456789012:cluster/web"
      })
  void what_is_not_there_cannot_be_described(String reference) {
    register("web");

    assertThatThrownBy(() -> describe(reference)).hasMessage("Unable to describe task definition.");
  }

  @Test
  void a_deregistered_revision_stays_readable_and_is_no_longer_the_latest() {
    register("web");
    register("web");

    var retired = deregister("web:2");

    assertThat(retired.status()).isEqualTo(TaskDefinitionStatus.INACTIVE);
    assertThat(retired.deregisteredAt()).isEqualTo(TestClock.START);
    assertThat(describe("web:2")).isEqualTo(retired);
    assertThat(describe("web").revision()).isEqualTo(1);
  }

  @Test
  void a_family_without_an_active_revision_cannot_be_described() {
    register("web");
    deregister("web:1");

    assertThatThrownBy(() -> describe("web")).hasMessage("Unable to describe task definition.");
  }

  @Test
  void deregistering_needs_a_revision() {
    register("web");

    assertThatThrownBy(() -> deregister("web")).hasMessage("You must specify a revision.");
    assertThat(describe("web").status()).isEqualTo(TaskDefinitionStatus.ACTIVE);
  }

  @Test
  void only_inactive_revisions_are_deleted() {
    register("web");
    register("web");
    deregister("web:1");

    var answer =
        ecs.call(
            DeleteTaskDefinitions.class,
            new DeleteTaskDefinitions.Request(List.of("web:1", ARN + "web:2", "web:9", "web")));

    assertThat(answer.taskDefinitions())
        .extracting(TaskDefinition::taskDefinitionArn, TaskDefinition::status)
        .containsExactly(tuple(ARN + "web:1", TaskDefinitionStatus.DELETE_IN_PROGRESS));
    assertThat(required(answer.taskDefinitions()).getFirst().deleteRequestedAt())
        .isEqualTo(TestClock.START);
    assertThat(answer.failures())
        .extracting(Failure::arn)
        .containsExactly(ARN + "web:2", ARN + "web:9", ARN + "web");
    assertThat(required(answer.failures()).getFirst().reason())
        .isEqualTo("The task definition is ACTIVE; deregister it before it is deleted.");
  }

  @Test
  void a_number_is_never_given_twice() {
    register("web");
    deregister("web:1");
    ecs.call(DeleteTaskDefinitions.class, new DeleteTaskDefinitions.Request(List.of("web:1")));

    assertThat(register("web").revision()).isEqualTo(2);
  }

  @Test
  void no_more_than_10_are_deleted_at_once() {
    var references = Collections.nCopies(11, "web:1");

    assertThatThrownBy(() ->
            ecs.call(DeleteTaskDefinitions.class, new DeleteTaskDefinitions.Request(references)))
        .hasMessage("taskDefinitions can have at most 10 items.");
  }

  @Test
  void tags_are_shown_when_they_are_asked_for() {
    var tag = new Tag("team", "blue");
    var registered =
        ecs.call(
            RegisterTaskDefinition.class,
            RegisterTaskDefinition.Request.of(it -> {
              it.family = "web";
              it.containerDefinitions = List.of(app());
              it.tags = List.of(tag);
            }));

    assertThat(registered.tags()).containsExactly(tag);
    assertThat(answer("web").tags()).isEmpty();
    assertThat(answer("web", TaskDefinitionField.TAGS).tags()).containsExactly(tag);
  }

  @Test
  void lists_are_sorted_by_family_and_number() {
    for (int i = 0; i < 11; i++) {
      register("web");
    }
    register("web-2");
    register("we");

    assertThat(list(it -> {}))
        .startsWith(ARN + "we:1", ARN + "web:1", ARN + "web:2")
        .endsWith(ARN + "web:10", ARN + "web:11", ARN + "web-2:1");
    assertThat(list(it -> it.sort = SortOrder.DESC))
        .startsWith(ARN + "web-2:1", ARN + "web:11", ARN + "web:10");
  }

  @Test
  void a_prefix_is_the_name_of_a_family_for_revisions() {
    register("web");
    register("web-2");

    assertThat(list(it -> it.familyPrefix = "web")).containsExactly(ARN + "web:1");
    assertThat(list(it -> it.familyPrefix = "we")).isEmpty();
  }

  @Test
  void lists_show_the_active_ones_unless_asked_otherwise() {
    register("web");
    register("web");
    deregister("web:1");

    assertThat(list(it -> {})).containsExactly(ARN + "web:2");
    assertThat(list(it -> it.status = TaskDefinitionStatus.INACTIVE))
        .containsExactly(ARN + "web:1");
  }

  @Test
  void pages_go_on_where_they_ended_in_both_directions() {
    for (int i = 0; i < 3; i++) {
      register("web");
    }

    for (SortOrder order : SortOrder.values()) {
      var first = page(order, null);
      var second = page(order, first.nextToken());

      var all = new ArrayList<>(required(first.taskDefinitionArns()));
      all.addAll(required(second.taskDefinitionArns()));
      assertThat(all).isEqualTo(list(it -> it.sort = order));
      assertThat(second.nextToken()).isNull();
    }
  }

  @Test
  void families_are_listed_by_prefix_and_status() {
    register("web");
    register("web-2");
    register("job");
    deregister("web-2:1");

    assertThat(families(_ -> {})).containsExactly("job", "web", "web-2");
    assertThat(families(it -> it.familyPrefix = "web")).containsExactly("web", "web-2");
    assertThat(families(it -> it.status = TaskDefinitionFamilyStatus.ACTIVE))
        .containsExactly("job", "web");
    assertThat(families(it -> it.status = TaskDefinitionFamilyStatus.INACTIVE))
        .containsExactly("web-2");
  }

  private TaskDefinition register(String family) {
    return required(
        ecs.call(
                RegisterTaskDefinition.class,
                RegisterTaskDefinition.Request.of(it -> {
                  it.family = family;
                  it.containerDefinitions = List.of(app());
                }))
            .taskDefinition());
  }

  private static ContainerDefinition app() {
    return ContainerDefinition.of(it -> {
      it.name = "app";
      it.image = "alpine";
      it.memory = 64;
    });
  }

  private TaskDefinition deregister(String reference) {
    return required(
        ecs.call(DeregisterTaskDefinition.class, new DeregisterTaskDefinition.Request(reference))
            .taskDefinition());
  }

  private TaskDefinition describe(String reference) {
    return required(answer(reference).taskDefinition());
  }

  private DescribeTaskDefinition.Response answer(String reference, TaskDefinitionField... include) {
    return ecs.call(
        DescribeTaskDefinition.class,
        new DescribeTaskDefinition.Request(reference, List.of(include)));
  }

  private List<String> list(Consumer<ListTaskDefinitions.Request.Builder> members) {
    return required(
        ecs.call(ListTaskDefinitions.class, ListTaskDefinitions.Request.of(members))
            .taskDefinitionArns());
  }

  private ListTaskDefinitions.Response page(SortOrder order, @Nullable String token) {
    return ecs.call(
        ListTaskDefinitions.class,
        ListTaskDefinitions.Request.of(it -> {
          it.sort = order;
          it.maxResults = 2;
          it.nextToken = token;
        }));
  }

  private List<String> families(Consumer<ListTaskDefinitionFamilies.Request.Builder> members) {
    return required(
        ecs.call(ListTaskDefinitionFamilies.class, ListTaskDefinitionFamilies.Request.of(members))
            .families());
  }

  private static <T> T required(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
