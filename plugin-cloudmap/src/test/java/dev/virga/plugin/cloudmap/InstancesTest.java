package dev.virga.plugin.cloudmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.cloudmap.model.CustomHealthStatus;
import dev.virga.plugin.cloudmap.model.HealthCheckConfig;
import dev.virga.plugin.cloudmap.model.HealthCheckType;
import dev.virga.plugin.cloudmap.model.HealthStatus;
import dev.virga.plugin.cloudmap.model.Instance;
import dev.virga.plugin.cloudmap.model.InstanceSummary;
import dev.virga.plugin.cloudmap.model.OperationTargetType;
import dev.virga.plugin.cloudmap.model.OperationType;
import dev.virga.plugin.cloudmap.model.RecordType;
import dev.virga.plugin.cloudmap.model.RoutingPolicy;
import dev.virga.spi.AwsException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // a member that is missing fails the test
class InstancesTest extends CloudMapFixture {
  private static final Map<String, String> IPV4 = Map.of("AWS_INSTANCE_IPV4", "10.0.0.1");

  private String namespace;
  private String backend;

  @BeforeEach
  void backend() {
    namespace = privateNamespace("example.local");
    backend = service(namespace, "backend", RecordType.A);
  }

  @Test
  void a_registered_instance_is_there_until_it_is_deregistered() {
    var registered = operation(register(backend, "i/1", IPV4));

    assertThat(registered.type()).isEqualTo(OperationType.REGISTER_INSTANCE);
    assertThat(registered.targets())
        .isEqualTo(
            Map.of(OperationTargetType.INSTANCE, "i/1", OperationTargetType.SERVICE, backend));
    Instance instance = instance("i/1");
    assertThat(instance.attributes()).isEqualTo(IPV4);
    assertThat(instance.createdByAccount()).isEqualTo("123456789012");

    var gone =
        operation(
            call(DeregisterInstance.class, new DeregisterInstance.Request(backend, "i/1"))
                .operationId());
    assertThat(gone.type()).isEqualTo(OperationType.DEREGISTER_INSTANCE);
    var again = new DeregisterInstance.Request(backend, "i/1");
    assertThat(refusal(DeregisterInstance.class, again).code()).isEqualTo("InstanceNotFound");
    assertThat(refusal(GetInstance.class, new GetInstance.Request(backend, "i/1")).code())
        .isEqualTo("InstanceNotFound");
    assertThat(listed()).isEmpty();
  }

  @Test
  void registering_again_replaces_the_attributes_and_the_health() {
    register(backend, "i", IPV4);
    tell("i", CustomHealthStatus.UNHEALTHY);

    register(backend, "i", Map.of("AWS_INSTANCE_IPV4", "10.0.0.2"));

    assertThat(instance("i").attributes()).containsEntry("AWS_INSTANCE_IPV4", "10.0.0.2");
    assertThat(health()).isEqualTo(Map.of("i", HealthStatus.HEALTHY));
    assertThat(listed()).containsExactly("i");
  }

  @Test
  void the_same_request_twice_registers_once() {
    var request =
        RegisterInstance.Request.of(it -> {
          it.serviceId = backend;
          it.instanceId = "i";
          it.creatorRequestId = "token";
          it.attributes = IPV4;
        });

    String first = call(RegisterInstance.class, request).operationId();
    long revision = revision();
    String second = call(RegisterInstance.class, request).operationId();

    assertThat(second).isEqualTo(first);
    assertThat(revision()).isEqualTo(revision);
    var reused =
        RegisterInstance.Request.of(it -> {
          it.serviceId = backend;
          it.instanceId = "i";
          it.creatorRequestId = "token";
          it.attributes = Map.of("AWS_INSTANCE_IPV4", "10.0.0.2");
        });
    AwsException refusal = refusal(RegisterInstance.class, reused);
    assertThat(refusal.code()).isEqualTo("DuplicateRequest");
    assertThat(refusal.members()).containsEntry("DuplicateOperationId", first);
    assertThat(instance("i").attributes()).isEqualTo(IPV4);
  }

  @Test
  void the_revision_grows_with_instances_and_not_with_their_health() {
    long before = revision();
    register(backend, "i", IPV4);
    assertThat(revision()).isEqualTo(before + 1);

    tell("i", CustomHealthStatus.UNHEALTHY);
    assertThat(revision()).isEqualTo(before + 1);

    call(DeregisterInstance.class, new DeregisterInstance.Request(backend, "i"));
    assertThat(revision()).isEqualTo(before + 2);
  }

  @ParameterizedTest
  @CsvSource({
    "A, AWS_INSTANCE_IPV4=10.0.0.1",
    "AAAA, AWS_INSTANCE_IPV6=2001:db8:85a3::abcd:1:2345",
    "SRV, AWS_INSTANCE_PORT=80 AWS_INSTANCE_IPV6=::1",
    "SRV, AWS_INSTANCE_PORT=0 AWS_INSTANCE_IPV4=255.255.255.255"
  })
  void what_the_records_of_a_service_demand_is_enough(RecordType type, String attributes) {
    String id = service(namespace, "records", type);

    register(id, "i", parse(attributes));

    assertThat(service(id).instanceCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "A, custom=1",
    "A, AWS_INSTANCE_IPV6=::1",
    "AAAA, AWS_INSTANCE_IPV4=10.0.0.1",
    "SRV, AWS_INSTANCE_IPV4=10.0.0.1",
    "SRV, AWS_INSTANCE_PORT=80",
    "A, AWS_EC2_INSTANCE_ID=i-0123456789abcdef0",
    "A, AWS_ALIAS_DNS_NAME=lb.example.com"
  })
  void what_the_records_of_a_service_demand_is_required(RecordType type, String attributes) {
    String id = service(namespace, "records", type);

    AwsException refusal =
        refusal(RegisterInstance.class, registration(id, "i", parse(attributes)));

    assertThat(refusal.code()).isEqualTo("InvalidInput");
    assertThat(service(id).instanceCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AWS_INSTANCE_IPV4=10.0.0.256",
        "AWS_INSTANCE_IPV4=10.0.0",
        "AWS_INSTANCE_IPV4=10.0.0.1.",
        "AWS_INSTANCE_IPV4=010.0.0.1",
        "AWS_INSTANCE_IPV4=10.0.0.01",
        "AWS_INSTANCE_IPV4=::1",
        "AWS_INSTANCE_IPV6=10.0.0.1",
        "AWS_INSTANCE_IPV6=::g",
        "AWS_INSTANCE_IPV6=1::2::3",
        "AWS_INSTANCE_PORT=65536",
        "AWS_INSTANCE_PORT=-1",
        "AWS_INSTANCE_PORT=http",
        "AWS_INSTANCE_CNAME=a..b",
        "AWS_INIT_HEALTH_STATUS=UNKNOWN"
      })
  void values_that_are_not_what_they_say_are_refused(String attributes) {
    var all = new HashMap<>(IPV4);
    all.putAll(parse(attributes));

    assertThat(refusal(RegisterInstance.class, registration(backend, "i", all)).code())
        .isEqualTo("InvalidInput");
    assertThat(listed()).isEmpty();
  }

  @Test
  void an_alias_needs_weighted_records_and_stands_alone() {
    String weighted =
        service(
                namespace,
                "weighted",
                it -> it.dnsConfig = dns(RoutingPolicy.WEIGHTED, RecordType.A, RecordType.AAAA))
            .id();
    var alias = Map.of("AWS_ALIAS_DNS_NAME", "lb.example.com");
    var both = new HashMap<>(alias);
    both.putAll(IPV4);

    register(weighted, "lb", alias);

    assertThat(refusal(RegisterInstance.class, registration(weighted, "x", both)).code())
        .isEqualTo("InvalidInput");
    assertThat(service(weighted).instanceCount()).isEqualTo(1);
  }

  @Test
  void an_ec2_instance_belongs_into_an_http_namespace_and_stands_alone() {
    String id = service(httpNamespace("plain"), "api");
    var machine = Map.of("AWS_EC2_INSTANCE_ID", "i-0123456789abcdef0");
    var more = new HashMap<>(machine);
    more.put("custom", "1");

    register(id, "m", machine);

    assertThat(refusal(RegisterInstance.class, registration(id, "x", more)).code())
        .isEqualTo("InvalidInput");
  }

  @Test
  void a_health_check_needs_a_port() {
    String id =
        service(
                publicNamespace("example.com"),
                "web",
                it -> {
                  it.dnsConfig = dns(null, RecordType.A);
                  it.healthCheckConfig = new HealthCheckConfig(HealthCheckType.HTTP, "/", null);
                })
            .id();

    assertThat(refusal(RegisterInstance.class, registration(id, "i", IPV4)).code())
        .isEqualTo("InvalidInput");
    register(id, "i", parse("AWS_INSTANCE_IPV4=10.0.0.1 AWS_INSTANCE_PORT=80"));
    assertThat(
            call(
                    GetInstancesHealthStatus.class,
                    GetInstancesHealthStatus.Request.of(it -> it.serviceId = id))
                .status())
        .isEqualTo(Map.of("i", HealthStatus.UNKNOWN));
  }

  @Test
  void thirty_custom_attributes_and_five_thousand_characters_are_enough() {
    var many = new HashMap<>(IPV4);
    for (int i = 0; i < 30; i++) {
      many.put("k" + i, "v");
    }
    register(backend, "many", many);
    many.put("more", "v");
    var long_ = new HashMap<>(IPV4);
    for (int i = 0; i < 5; i++) {
      long_.put("k" + i, "v".repeat(1_000));
    }

    assertThat(refusal(RegisterInstance.class, registration(backend, "x", many)).code())
        .isEqualTo("InvalidInput");
    assertThat(refusal(RegisterInstance.class, registration(backend, "x", long_)).code())
        .isEqualTo("InvalidInput");
    assertThat(listed()).containsExactly("many");
  }

  @Test
  void a_thousand_instances_are_enough_for_a_service() {
    for (int i = 0; i < 1_000; i++) {
      register(backend, "i" + i, IPV4);
    }

    assertThat(refusal(RegisterInstance.class, registration(backend, "more", IPV4)).code())
        .isEqualTo("ResourceLimitExceeded");
    register(backend, "i0", Map.of("AWS_INSTANCE_IPV4", "10.0.0.2"));
    assertThat(service(backend).instanceCount()).isEqualTo(1_000);
  }

  @Test
  void health_starts_as_told_and_changes_when_told() {
    register(backend, "a", parse("AWS_INSTANCE_IPV4=10.0.0.1 AWS_INIT_HEALTH_STATUS=UNHEALTHY"));
    register(backend, "b", IPV4);

    assertThat(health()).isEqualTo(Map.of("a", HealthStatus.UNHEALTHY, "b", HealthStatus.HEALTHY));
    tell("a", CustomHealthStatus.HEALTHY);
    tell("b", CustomHealthStatus.UNHEALTHY);
    assertThat(health("b")).isEqualTo(Map.of("b", HealthStatus.UNHEALTHY));
    assertThat(health("a", "a")).isEqualTo(Map.of("a", HealthStatus.HEALTHY));
  }

  @Test
  void health_is_told_of_what_is_there_and_has_a_custom_check() {
    String plain = service(namespace, "plain", _ -> {}).id();
    register(plain, "i", Map.of());

    assertThat(refusal(UpdateInstanceCustomHealthStatus.class, told("srv-0", "i")).code())
        .isEqualTo("ServiceNotFound");
    assertThat(refusal(UpdateInstanceCustomHealthStatus.class, told(backend, "i")).code())
        .isEqualTo("InstanceNotFound");
    assertThat(refusal(UpdateInstanceCustomHealthStatus.class, told(plain, "i")).code())
        .isEqualTo("CustomHealthNotFound");
    var unknown =
        GetInstancesHealthStatus.Request.of(it -> {
          it.serviceId = backend;
          it.instances = List.of("none");
        });
    assertThat(refusal(GetInstancesHealthStatus.class, unknown).code())
        .isEqualTo("InstanceNotFound");
  }

  @Test
  void instances_are_listed_by_id_in_pages() {
    for (String id : List.of("c", "a", "b")) {
      register(backend, id, IPV4);
    }

    var first = call(ListInstances.class, new ListInstances.Request(backend, null, 2));
    var second =
        call(ListInstances.class, new ListInstances.Request(backend, first.nextToken(), 2));

    assertThat(first.instances()).extracting(InstanceSummary::id).containsExactly("a", "b");
    assertThat(second.instances()).extracting(InstanceSummary::id).containsExactly("c");
    assertThat(second.nextToken()).isNull();
  }

  @Test
  void an_unknown_service_has_no_instances() {
    assertThat(refusal(RegisterInstance.class, registration("srv-0", "i", IPV4)).code())
        .isEqualTo("ServiceNotFound");
    assertThat(refusal(ListInstances.class, new ListInstances.Request("srv-0", null, null)).code())
        .isEqualTo("ServiceNotFound");
  }

  private static Map<String, String> parse(String attributes) {
    var all = new HashMap<String, String>();
    for (String attribute : attributes.split(" ")) {
      String[] parts = attribute.split("=", 2);
      all.put(parts[0], parts[1]);
    }
    return all;
  }

  private static UpdateInstanceCustomHealthStatus.Request told(String service, String instance) {
    return new UpdateInstanceCustomHealthStatus.Request(
        service, instance, CustomHealthStatus.UNHEALTHY);
  }

  private void tell(String instance, CustomHealthStatus health) {
    call(
        UpdateInstanceCustomHealthStatus.class,
        new UpdateInstanceCustomHealthStatus.Request(backend, instance, health));
  }

  private Map<String, HealthStatus> health(String... instances) {
    return call(
            GetInstancesHealthStatus.class,
            GetInstancesHealthStatus.Request.of(it -> {
              it.serviceId = backend;
              it.instances = instances.length == 0 ? null : List.of(instances);
            }))
        .status();
  }

  private Instance instance(String id) {
    return call(GetInstance.class, new GetInstance.Request(backend, id)).instance();
  }

  private List<String> listed() {
    return call(ListInstances.class, new ListInstances.Request(backend, null, null))
        .instances()
        .stream()
        .map(InstanceSummary::id)
        .toList();
  }

  private long revision() {
    return call(
            DiscoverInstancesRevision.class,
            new DiscoverInstancesRevision.Request("example.local", "backend", null))
        .instancesRevision();
  }
}
