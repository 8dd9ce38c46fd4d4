package dev.virga.plugin.ecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.virga.plugin.ecs.model.CapacityProviderStrategyItem;
import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.ClusterConfiguration;
import dev.virga.plugin.ecs.model.ClusterField;
import dev.virga.plugin.ecs.model.ClusterSetting;
import dev.virga.plugin.ecs.model.ClusterSettingName;
import dev.virga.plugin.ecs.model.ExecuteCommandConfiguration;
import dev.virga.plugin.ecs.model.ExecuteCommandLogging;
import dev.virga.plugin.ecs.model.Failure;
import dev.virga.plugin.ecs.model.KeyValuePair;
import dev.virga.plugin.ecs.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClustersTest {
  private static final String ARN = "arn:aws:ecs:us-east-1:123456789012:cluster/";

  private final ServiceUnderTest ecs = ServiceUnderTest.of(new EcsPlugin()).start();

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void a_new_cluster_is_active_and_empty() {
    Cluster cluster = create(it -> it.clusterName = "web");

    assertThat(cluster.clusterArn()).isEqualTo(ARN + "web");
    assertThat(cluster.status()).isEqualTo("ACTIVE");
    assertThat(cluster.runningTasksCount()).isZero();
    assertThat(cluster.pendingTasksCount()).isZero();
    assertThat(cluster.activeServicesCount()).isZero();
    assertThat(cluster.registeredContainerInstancesCount()).isZero();
    assertThat(cluster.settings()).containsExactly(insights("disabled"));
    assertThat(cluster.tags()).isEmpty();
    assertThat(cluster.statistics()).isEmpty();
    assertThat(cluster.capacityProviders()).isEmpty();
  }

  @Test
  void a_cluster_without_a_name_is_the_default_one() {
    assertThat(create(_ -> {}).clusterName()).isEqualTo("default");
  }

  @Test
  void creating_a_cluster_again_answers_the_one_that_is_there() {
    create(it -> {
      it.clusterName = "web";
      it.settings = List.of(insights("enhanced"));
    });

    Cluster again = create(it -> it.clusterName = "web");

    assertThat(again.settings()).containsExactly(insights("enhanced"));
    assertThat(list()).containsExactly(ARN + "web");
  }

  @Test
  void creating_a_cluster_again_as_another_one_is_refused() {
    create(it -> it.clusterName = "web");

    assertRefused(
        () ->
            create(it -> {
              it.clusterName = "web";
              it.capacityProviders = List.of("FARGATE");
            }),
        "InvalidParameterException",
        "Arguments on this idempotent request are inconsistent with arguments used in previous"
            + " request(s).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "slash/ed", "üml", "dots.dots"})
  void names_that_clusters_cannot_have_are_refused(String name) {
    assertRefused(
        () -> create(it -> it.clusterName = name),
        "InvalidParameterException",
        "Cluster must match ^[a-zA-Z0-9\\-_]{1,255}$, but was " + name);
  }

  @Test
  void a_setting_has_one_of_three_values() {
    assertRefused(
        () ->
            create(it -> {
              it.clusterName = "web";
              it.settings = List.of(insights("on"));
            }),
        "InvalidParameterException",
        "Invalid setting 'value'");
    assertThat(list()).isEmpty();
  }

  @Test
  void a_log_configuration_needs_logging_to_be_overridden() {
    var withoutLogs =
        new ClusterConfiguration(
            new ExecuteCommandConfiguration(null, ExecuteCommandLogging.OVERRIDE, null), null);

    assertRefused(
        () ->
            create(it -> {
              it.clusterName = "web";
              it.configuration = withoutLogs;
            }),
        "InvalidParameterException",
        "A CloudWatch log group name or S3 bucket name must be specified when overriding the"
            + " default log configuration.");
  }

  @Test
  void describing_shows_what_was_asked_for() {
    var tag = new Tag("team", "blue");
    create(it -> {
      it.clusterName = "web";
      it.tags = List.of(tag);
    });

    Cluster plain = only(describe(List.of("web")));
    Cluster full = only(describe(List.of(ARN + "web"), ClusterField.values()));

    assertThat(plain.tags()).isEmpty();
    assertThat(plain.settings()).isEmpty();
    assertThat(plain.statistics()).isEmpty();
    assertThat(plain.attachments()).isNull();
    assertThat(full.tags()).containsExactly(tag);
    assertThat(full.settings()).containsExactly(insights("disabled"));
    assertThat(full.attachments()).isEmpty();
    assertThat(full.statistics())
        .contains(
            new KeyValuePair("runningFargateTasksCount", "0"),
            new KeyValuePair("pendingEC2TasksCount", "0"),
            new KeyValuePair("drainingFargateServiceCount", "0"));
  }

  @Test
  void what_is_not_there_is_described_as_missing() {
    String elsewhere = "arn:aws:ecs:eu-west-1:123456789012:cluster/web";
    create(it -> it.clusterName = "web");

    var answer = describe(List.of("web", "nope", elsewhere));

    assertThat(answer.clusters()).extracting(Cluster::clusterName).containsExactly("web");
    assertThat(answer.failures())
        .containsExactly(
            new Failure(ARN + "nope", "MISSING", null), new Failure(elsewhere, "MISSING", null));
  }

  @Test
  void no_more_than_100_clusters_are_described_at_once() {
    var names = IntStream.rangeClosed(0, 100).mapToObj(it -> "c" + it).toList();

    assertRefused(
        () -> describe(names), "InvalidParameterException", "clusters can have at most 100 items.");
  }

  @Test
  void the_default_cluster_is_there_when_it_is_used() {
    assertThat(list()).isEmpty();

    assertThat(describe(List.of()).clusters())
        .extracting(Cluster::clusterName)
        .containsExactly("default");
    assertThat(list()).containsExactly(ARN + "default");
  }

  @Test
  void strictly_there_is_no_default_cluster_until_it_is_created() {
    try (var strict = ServiceUnderTest.of(new EcsPlugin()).strict().start()) {
      var answer =
          strict.call(DescribeClusters.class, new DescribeClusters.Request(null, List.of()));

      assertThat(answer.clusters()).isEmpty();
      assertThat(answer.failures()).containsExactly(new Failure(ARN + "default", "MISSING", null));
    }
  }

  @Test
  void a_deleted_cluster_is_inactive_and_makes_room_for_a_new_one() {
    create(it -> {
      it.clusterName = "web";
      it.tags = List.of(new Tag("team", "blue"));
    });

    var deleted = ecs.call(DeleteCluster.class, new DeleteCluster.Request("web")).cluster();

    assertThat(deleted).extracting(Cluster::status).isEqualTo("INACTIVE");
    assertThat(describe(List.of("web")).clusters())
        .extracting(Cluster::status)
        .containsExactly("INACTIVE");
    assertThat(list()).isEmpty();
    assertRefused(
        () ->
            ecs.call(
                UpdateClusterSettings.class,
                new UpdateClusterSettings.Request("web", List.of(insights("enabled")))),
        "ClusterNotFoundException",
        "The referenced cluster was inactive.");

    assertThat(create(it -> it.clusterName = "web").tags()).isEmpty();
    assertThat(list()).containsExactly(ARN + "web");
  }

  @Test
  void deleting_what_is_not_there_is_refused() {
    assertRefused(
        () -> ecs.call(DeleteCluster.class, new DeleteCluster.Request("nope")),
        "ClusterNotFoundException",
        "Cluster not found.");
  }

  @Test
  void lists_are_sorted_and_paged() {
    for (String name : List.of("c", "a", "e", "b", "d")) {
      create(it -> it.clusterName = name);
    }

    var first = ecs.call(ListClusters.class, new ListClusters.Request(null, 2));
    var second = ecs.call(ListClusters.class, new ListClusters.Request(first.nextToken(), 2));
    var third = ecs.call(ListClusters.class, new ListClusters.Request(second.nextToken(), 2));

    assertThat(first.clusterArns()).containsExactly(ARN + "a", ARN + "b");
    assertThat(second.clusterArns()).containsExactly(ARN + "c", ARN + "d");
    assertThat(third.clusterArns()).containsExactly(ARN + "e");
    assertThat(third.nextToken()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "bm9uc2Vuc2U", "!!"})
  void a_token_of_somebody_else_is_refused(String token) {
    assertRefused(
        () -> ecs.call(ListClusters.class, new ListClusters.Request(token, null)),
        "InvalidParameterException",
        "Invalid token.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void a_page_has_1_to_100_items(int size) {
    assertRefused(
        () -> ecs.call(ListClusters.class, new ListClusters.Request(null, size)),
        "InvalidParameterException",
        "maxResults must be between 1 and 100.");
  }

  @Test
  void accounts_and_regions_do_not_see_each_other() {
    create(it -> it.clusterName = "web");

    var elsewhere = new Scope("210987654321", "eu-central-1");

    assertThat(
            ecs.call(ListClusters.class, new ListClusters.Request(null, null), elsewhere)
                .clusterArns())
        .isEmpty();
  }

  @Test
  void an_update_changes_what_it_mentions() {
    create(it -> it.clusterName = "web");
    var configuration = new ClusterConfiguration(null, null);

    ecs.call(
        UpdateCluster.class,
        UpdateCluster.Request.of(it -> {
          it.cluster = "web";
          it.settings = List.of(insights("enabled"));
        }));
    var updated =
        ecs.call(
                UpdateCluster.class,
                UpdateCluster.Request.of(it -> {
                  it.cluster = "web";
                  it.configuration = configuration;
                }))
            .cluster();

    assertThat(updated).isNotNull();
    assertThat(updated.settings()).containsExactly(insights("enabled"));
    assertThat(updated.configuration()).isEqualTo(configuration);
  }

  @Test
  void capacity_providers_are_put_with_their_default_strategy() {
    create(it -> it.clusterName = "web");

    var cluster =
        put(
            List.of("FARGATE", "FARGATE_SPOT"),
            List.of(item("FARGATE", 1), item("FARGATE_SPOT", null)));

    assertThat(cluster.capacityProviders()).containsExactly("FARGATE", "FARGATE_SPOT");
    assertThat(cluster.defaultCapacityProviderStrategy())
        .extracting(
            CapacityProviderStrategyItem::capacityProvider,
            CapacityProviderStrategyItem::weight,
            CapacityProviderStrategyItem::base)
        .containsExactly(tuple("FARGATE", 1, 0), tuple("FARGATE_SPOT", 0, 0));
  }

  @Test
  void a_strategy_is_made_of_the_capacity_providers_of_the_cluster() {
    create(it -> it.clusterName = "web");

    assertRefused(
        () -> put(List.of("FARGATE"), List.of(item("FARGATE_SPOT", 1))),
        "InvalidParameterException",
        "The specified capacity provider strategy cannot contain a capacity provider that is not"
            + " associated with the cluster. Associate the capacity provider with the cluster or"
            + " specify a valid capacity provider and try again.");
    assertRefused(
        () -> put(List.of("nope"), List.of()),
        "InvalidParameterException",
        "The specified capacity provider does not exist. Specify a valid name or ARN and try"
            + " again.");
  }

  @Test
  void the_capacity_providers_of_fargate_are_always_there() {
    var answer =
        ecs.call(
            DescribeCapacityProviders.class,
            DescribeCapacityProviders.Request.of(
                it -> it.capacityProviders = List.of("FARGATE", "nope")));

    assertThat(answer.capacityProviders())
        .extracting(it -> it.capacityProviderArn())
        .containsExactly("arn:aws:ecs:us-east-1:123456789012:capacity-provider/FARGATE");
    assertThat(answer.failures())
        .containsExactly(
            new Failure(
                "arn:aws:ecs:us-east-1:123456789012:capacity-provider/nope", "MISSING", null));
    assertThat(
            ecs.call(DescribeCapacityProviders.class, DescribeCapacityProviders.Request.of(_ -> {}))
                .capacityProviders())
        .extracting(it -> it.name())
        .containsExactly("FARGATE", "FARGATE_SPOT");
  }

  private Cluster create(Consumer<CreateCluster.Request.Builder> members) {
    var cluster = ecs.call(CreateCluster.class, CreateCluster.Request.of(members)).cluster();
    assertThat(cluster).isNotNull();
    return cluster;
  }

  private Cluster put(List<String> providers, List<CapacityProviderStrategyItem> strategy) {
    var cluster =
        ecs.call(
                PutClusterCapacityProviders.class,
                new PutClusterCapacityProviders.Request("web", providers, strategy))
            .cluster();
    assertThat(cluster).isNotNull();
    return cluster;
  }

  private DescribeClusters.Response describe(List<String> names, ClusterField... include) {
    return ecs.call(DescribeClusters.class, new DescribeClusters.Request(names, List.of(include)));
  }

  private static Cluster only(DescribeClusters.Response answer) {
    assertThat(answer.clusters()).hasSize(1);
    return Objects.requireNonNull(answer.clusters()).getFirst();
  }

  private List<String> list() {
    var arns = ecs.call(ListClusters.class, new ListClusters.Request(null, null)).clusterArns();
    assertThat(arns).isNotNull();
    return arns;
  }

  private static ClusterSetting insights(String value) {
    return new ClusterSetting(ClusterSettingName.CONTAINER_INSIGHTS, value);
  }

  private static CapacityProviderStrategyItem item(String name, @Nullable Integer weight) {
    return new CapacityProviderStrategyItem(name, weight, null);
  }

  private static void assertRefused(ThrowingCallable call, String code, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(AwsException.class, it -> assertThat(it.code()).isEqualTo(code))
        .hasMessage(message);
  }
}
