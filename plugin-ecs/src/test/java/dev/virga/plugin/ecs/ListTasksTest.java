package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.CLUSTER;
import static dev.virga.plugin.ecs.EcsUnderTest.placeholder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ecs.model.Compatibility;
import dev.virga.plugin.ecs.model.DesiredStatus;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.NetworkMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What ListTasks and DescribeTasks find.
class ListTasksTest {
  private final EcsUnderTest ecs = EcsUnderTest.start();

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void tasks_that_shall_run_are_listed_oldest_first() {
    ecs.define("app", placeholder("main"));
    var arns = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      arns.add(Tasks.arnOf(ecs.run("app")));
      ecs.service().clock().advance(Duration.ofSeconds(1));
    }

    assertThat(list(_ -> {})).isEqualTo(arns);
  }

  @Test
  void a_stopped_task_is_listed_where_it_is_asked_for() {
    ecs.define("app", placeholder("main"));
    var running = ecs.run("app");
    var stopped = ecs.run("app");
    ecs.stop(stopped, "done");

    assertThat(list(_ -> {})).containsExactly(Tasks.arnOf(running));
    assertThat(list(it -> it.desiredStatus = DesiredStatus.STOPPED))
        .containsExactly(Tasks.arnOf(stopped));
  }

  @Test
  void tasks_are_found_by_family_starter_and_launch_type() {
    ecs.define("app", placeholder("main"));
    ecs.define(
        "other",
        it -> {
          it.networkMode = NetworkMode.BRIDGE;
          it.compatibilities = List.of(Compatibility.EC2);
        },
        placeholder("main"));
    var app = Tasks.arnOf(ecs.run("app", it -> it.startedBy = "me"));
    var other =
        Tasks.arnOf(
            ecs.run(
                "other",
                it -> {
                  it.launchType = LaunchType.EC2;
                  it.networkConfiguration = null;
                }));

    assertThat(list(it -> it.family = "app")).containsExactly(app);
    assertThat(list(it -> it.family = "other")).containsExactly(other);
    assertThat(list(it -> it.startedBy = "me")).containsExactly(app);
    assertThat(list(it -> it.launchType = LaunchType.EC2)).containsExactly(other);
    assertThat(list(it -> it.serviceName = "web")).isEmpty();
    assertThat(list(it -> it.containerInstance = "0123")).isEmpty();
  }

  @Test
  void a_cluster_shows_its_own_tasks_only() {
    ecs.cluster("elsewhere");
    ecs.define("app", placeholder("main"));
    ecs.run("app", it -> it.cluster = "elsewhere");

    assertThat(list(_ -> {})).isEmpty();
    assertThat(list(it -> it.cluster = "elsewhere")).hasSize(1);
  }

  @Test
  void a_long_list_comes_in_pages() {
    ecs.define("app", placeholder("main"));
    ecs.runAll("app", it -> it.count = 5);

    var first = page(null);
    var second = page(first.nextToken());
    var third = page(second.nextToken());

    assertThat(third.nextToken()).isNull();
    assertThat(first.taskArns()).hasSize(2);
    assertThat(second.taskArns()).hasSize(2).doesNotContainAnyElementsOf(first.taskArns());
    assertThat(third.taskArns()).hasSize(1).doesNotContainAnyElementsOf(second.taskArns());
  }

  @Test
  void who_started_a_task_cannot_be_combined() {
    assertThatThrownBy(() ->
            list(it -> {
              it.startedBy = "me";
              it.family = "app";
            }))
        .hasMessage("cannot specify startedBy with other arguments");
  }

  @Test
  void what_is_not_there_is_a_failure_and_no_error() {
    ecs.define("app", placeholder("main"));
    var task = ecs.run("app");
    var request =
        new DescribeTasks.Request(CLUSTER, List.of("nothing", EcsUnderTest.idOf(task)), null);

    var answer = ecs.service().call(DescribeTasks.class, request);

    assertThat(answer.tasks()).hasSize(1);
    var failure = Objects.requireNonNull(answer.failures()).getFirst();
    assertThat(failure.arn()).isEqualTo("arn:aws:ecs:us-east-1:123456789012:task/work/nothing");
    assertThat(failure.reason()).isEqualTo("MISSING");
  }

  @Test
  void at_most_a_hundred_tasks_are_described_at_once() {
    var ids = IntStream.range(0, 101).mapToObj(Integer::toString).toList();

    assertThatThrownBy(() ->
            ecs.service().call(DescribeTasks.class, new DescribeTasks.Request(CLUSTER, ids, null)))
        .hasMessage("taskIds can have at most 100 items.");
  }

  private ListTasks.Response page(@Nullable String token) {
    return ecs.service()
        .call(
            ListTasks.class,
            ListTasks.Request.of(it -> {
              it.cluster = CLUSTER;
              it.maxResults = 2;
              it.nextToken = token;
            }));
  }

  private List<String> list(Consumer<ListTasks.Request.Builder> filter) {
    var request =
        ListTasks.Request.of(it -> {
          it.cluster = CLUSTER;
          filter.accept(it);
        });
    return Objects.requireNonNull(ecs.service().call(ListTasks.class, request).taskArns());
  }
}
