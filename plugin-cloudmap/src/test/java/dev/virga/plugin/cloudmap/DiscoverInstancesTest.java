package dev.virga.plugin.cloudmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.cloudmap.model.CustomHealthStatus;
import dev.virga.plugin.cloudmap.model.HealthStatus;
import dev.virga.plugin.cloudmap.model.HealthStatusFilter;
import dev.virga.plugin.cloudmap.model.HttpInstanceSummary;
import dev.virga.plugin.cloudmap.model.RecordType;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class DiscoverInstancesTest extends CloudMapFixture {
  private String namespace;
  private String backend;

  @BeforeEach
  void backend() {
    namespace = privateNamespace("example.local");
    backend = service(namespace, "backend", RecordType.A);
    register("a", "stage", "test", "zone", "1");
    register("b", "stage", "live", "zone", "1");
    register("c", "stage", "live", "zone", "2");
  }

  @Test
  void an_instance_is_shown_with_its_names_and_attributes() {
    var found =
        call(
            DiscoverInstances.class,
            DiscoverInstances.Request.of(it -> {
              it.namespaceName = "example.local";
              it.serviceName = "backend";
              it.maxResults = 1;
            }));

    HttpInstanceSummary instance = found.instances().getFirst();
    assertThat(found.instances()).hasSize(1);
    assertThat(found.instancesRevision()).isEqualTo(4);
    assertThat(instance.instanceId()).isEqualTo("a");
    assertThat(instance.namespaceName()).isEqualTo("example.local");
    assertThat(instance.serviceName()).isEqualTo("backend");
    assertThat(instance.healthStatus()).isEqualTo(HealthStatus.HEALTHY);
    assertThat(instance.attributes()).containsEntry("stage", "test");
  }

  @Test
  void all_query_parameters_must_match() {
    assertThat(discovered(it -> it.queryParameters = Map.of("stage", "live")))
        .containsExactly("b", "c");
    assertThat(discovered(it -> it.queryParameters = Map.of("stage", "live", "zone", "1")))
        .containsExactly("b");
    assertThat(discovered(it -> it.queryParameters = Map.of("none", "x"))).isEmpty();
  }

  @Test
  void optional_parameters_count_if_anything_matches_them() {
    Consumer<DiscoverInstances.Request.Builder> live =
        it -> it.queryParameters = Map.of("stage", "live");

    assertThat(discovered(live.andThen(it -> it.optionalParameters = Map.of("zone", "2"))))
        .containsExactly("c");
    assertThat(discovered(live.andThen(it -> it.optionalParameters = Map.of("zone", "3"))))
        .containsExactly("b", "c");
  }

  @Test
  void health_filters() {
    tell("a");

    assertThat(discovered(_ -> {})).containsExactly("b", "c");
    assertThat(discovered(it -> it.healthStatus = HealthStatusFilter.HEALTHY))
        .containsExactly("b", "c");
    assertThat(discovered(it -> it.healthStatus = HealthStatusFilter.UNHEALTHY))
        .containsExactly("a");
    assertThat(discovered(it -> it.healthStatus = HealthStatusFilter.ALL))
        .containsExactly("a", "b", "c");
    assertThat(discovered(it -> it.healthStatus = HealthStatusFilter.HEALTHY_OR_ELSE_ALL))
        .containsExactly("b", "c");
  }

  @Test
  void all_are_found_if_none_is_healthy_and_that_will_do() {
    tell("a");
    tell("b");
    tell("c");

    assertThat(discovered(it -> it.healthStatus = HealthStatusFilter.HEALTHY)).isEmpty();
    assertThat(discovered(it -> it.healthStatus = HealthStatusFilter.HEALTHY_OR_ELSE_ALL))
        .containsExactly("a", "b", "c");
  }

  @Test
  void without_a_health_check_health_does_not_count() {
    call(DeleteNamespace.class, new DeleteNamespace.Request(namespace));
    String service = service(httpNamespace("example.local"), "backend", _ -> {}).id();
    register(service, "i", Map.of("AWS_INIT_HEALTH_STATUS", "UNHEALTHY"));

    assertThat(discovered(it -> it.healthStatus = HealthStatusFilter.HEALTHY)).containsExactly("i");
  }

  @Test
  void what_nobody_has_is_not_found() {
    assertThat(notFound("none", "backend", null)).isEqualTo("NamespaceNotFound");
    assertThat(notFound("example.local", "none", null)).isEqualTo("ServiceNotFound");
    assertThat(notFound("example.local", "Backend", null)).isEqualTo("ServiceNotFound");
    assertThat(notFound("example.local", "backend", "999999999999")).isEqualTo("NamespaceNotFound");
  }

  private String notFound(String namespace, String service, String owner) {
    var request =
        DiscoverInstances.Request.of(it -> {
          it.namespaceName = namespace;
          it.serviceName = service;
          it.ownerAccount = owner;
        });
    String code = refusal(DiscoverInstances.class, request).code();
    var revision = new DiscoverInstancesRevision.Request(namespace, service, owner);
    assertThat(refusal(DiscoverInstancesRevision.class, revision).code()).isEqualTo(code);
    return code;
  }

  private void register(String id, String... attributes) {
    register(
        backend,
        id,
        Map.of(
            "AWS_INSTANCE_IPV4",
            "10.0.0.1",
            attributes[0],
            attributes[1],
            attributes[2],
            attributes[3]));
  }

  private void tell(String id) {
    call(
        UpdateInstanceCustomHealthStatus.class,
        new UpdateInstanceCustomHealthStatus.Request(backend, id, CustomHealthStatus.UNHEALTHY));
  }
}
