package dev.virga.plugin.cloudmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.cloudmap.model.PrivateDnsNamespaceChange;
import dev.virga.plugin.cloudmap.model.PrivateDnsNamespacePropertiesChange;
import dev.virga.plugin.cloudmap.model.PrivateDnsPropertiesMutableChange;
import dev.virga.plugin.cloudmap.model.RecordType;
import dev.virga.plugin.cloudmap.model.RoutingPolicy;
import dev.virga.plugin.cloudmap.model.SOAChange;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Discovery;
import dev.virga.spi.capability.Discovery.DnsRecord;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class CloudMapDiscoveryTest extends CloudMapFixture {
  private static final Scope SCOPE = ServiceUnderTest.SCOPE;

  private String namespace;
  private Discovery discovery;

  @BeforeEach
  void discovery() {
    namespace = privateNamespace("example.local");
    discovery = cloudMap().context().find(Discovery.class).orElseThrow();
  }

  @Test
  void what_is_registered_is_discovered_by_calls_and_dns() {
    String id = service(namespace, "backend", RecordType.A);

    discovery.register(SCOPE, service(id).arn(), "a", ipv4("10.0.0.1"));
    discovery.register(SCOPE, id, "b", ipv4("10.0.0.2"));

    assertThat(discovered(_ -> {})).containsExactly("a", "b");
    Discovery.Answer answer = resolve("Backend.example.LOCAL.", Discovery.RecordType.A);
    assertThat(answer.routing()).isEqualTo(Discovery.Routing.MULTIVALUE);
    assertThat(answer.records())
        .containsExactly(
            new DnsRecord("backend.example.local", Discovery.RecordType.A, 10, "10.0.0.1"),
            new DnsRecord("backend.example.local", Discovery.RecordType.A, 10, "10.0.0.2"));
  }

  @Test
  void deregistering_what_is_not_there_is_no_error() {
    String id = service(namespace, "backend", RecordType.A);
    discovery.register(SCOPE, id, "a", ipv4("10.0.0.1"));

    discovery.deregister(SCOPE, id, "a");
    discovery.deregister(SCOPE, id, "a");
    discovery.deregister(SCOPE, "srv-0", "a");

    assertThat(discovered(_ -> {})).isEmpty();
  }

  @Test
  void registering_is_refused_as_by_the_operation() {
    String id = service(namespace, "backend", RecordType.A);

    assertThatThrownBy(() -> discovery.register(SCOPE, "srv-0", "a", ipv4("10.0.0.1")))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("ServiceNotFound"));
    assertThatThrownBy(() -> discovery.register(SCOPE, id, "a", Map.of()))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("InvalidInput"));
  }

  @Test
  void names_are_looked_up() {
    String id = service(namespace, "backend", RecordType.A, RecordType.SRV);

    var found = discovery.namespace(SCOPE, "example.local").orElseThrow();
    assertThat(found.namespaceId()).isEqualTo(namespace);
    assertThat(found.vpcId()).isEqualTo("vpc-1");
    assertThat(discovery.namespaces(SCOPE)).containsExactly(found);
    var service = discovery.service(SCOPE, found.arn(), "backend").orElseThrow();
    assertThat(service.serviceId()).isEqualTo(id);
    assertThat(service.recordTypes())
        .containsExactly(Discovery.RecordType.A, Discovery.RecordType.SRV);
    assertThat(service.customHealth()).isTrue();
    assertThat(discovery.service(SCOPE, service.arn())).contains(service);
    assertThat(discovery.service(SCOPE, namespace, "none")).isEmpty();
    assertThat(discovery.namespace(SCOPE, "none")).isEmpty();
  }

  @Test
  void unhealthy_instances_are_left_out_unless_all_are() {
    String id = service(namespace, "backend", RecordType.A);
    discovery.register(SCOPE, id, "a", ipv4("10.0.0.1"));
    discovery.register(SCOPE, id, "b", ipv4("10.0.0.2"));

    discovery.health(SCOPE, id, "a", false);
    assertThat(values("backend.example.local", Discovery.RecordType.A)).containsExactly("10.0.0.2");

    discovery.health(SCOPE, id, "b", false);
    assertThat(values("backend.example.local", Discovery.RecordType.A))
        .containsExactly("10.0.0.1", "10.0.0.2");

    discovery.health(SCOPE, id, "a", true);
    discovery.health(SCOPE, id, "none", true);
    discovery.health(SCOPE, "srv-0", "a", true);
    assertThat(values("backend.example.local", Discovery.RecordType.A)).containsExactly("10.0.0.1");
  }

  @Test
  void an_srv_record_leads_to_a_host_that_has_addresses() {
    String id = service(namespace, "_http._tcp.web", RecordType.SRV);
    discovery.register(
        SCOPE,
        id,
        "Task.1",
        Map.of(
            "AWS_INSTANCE_IPV4", "10.0.0.1",
            "AWS_INSTANCE_IPV6", "::1",
            "AWS_INSTANCE_PORT", "8080"));

    String host = "task.1._http._tcp.web.example.local";
    assertThat(values("_http._tcp.web.example.local", Discovery.RecordType.SRV))
        .containsExactly("1 1 8080 " + host);
    assertThat(values(host, Discovery.RecordType.A)).containsExactly("10.0.0.1");
    assertThat(values(host, Discovery.RecordType.AAAA)).containsExactly("::1");
    assertThat(values("_http._tcp.web.example.local", Discovery.RecordType.A)).isEmpty();
  }

  @Test
  void a_name_that_stands_for_another_says_so_whatever_is_asked() {
    String id =
        service(namespace, "db", it -> it.dnsConfig = dns(RoutingPolicy.WEIGHTED, RecordType.CNAME))
            .id();
    String balanced =
        service(
                namespace,
                "lb",
                it -> it.dnsConfig = dns(RoutingPolicy.WEIGHTED, RecordType.A, RecordType.AAAA))
            .id();
    discovery.register(SCOPE, id, "i", Map.of("AWS_INSTANCE_CNAME", "db.example.org."));
    discovery.register(SCOPE, balanced, "i", Map.of("AWS_ALIAS_DNS_NAME", "lb.example.org"));

    Discovery.Answer answer = resolve("db.example.local", Discovery.RecordType.A);
    assertThat(answer.routing()).isEqualTo(Discovery.Routing.WEIGHTED);
    assertThat(answer.records())
        .containsExactly(
            new DnsRecord("db.example.local", Discovery.RecordType.CNAME, 10, "db.example.org"));
    assertThat(values("lb.example.local", Discovery.RecordType.AAAA))
        .containsExactly("lb.example.org");
  }

  @Test
  void nothing_of_a_name_and_nothing_by_a_name_are_told_apart() {
    String id = service(namespace, "backend", RecordType.A);
    discovery.register(SCOPE, id, "a", ipv4("10.0.0.1"));
    var soa =
        new PrivateDnsNamespacePropertiesChange(
            new PrivateDnsPropertiesMutableChange(new SOAChange(99)));
    call(
        UpdatePrivateDnsNamespace.class,
        new UpdatePrivateDnsNamespace.Request(
            namespace, null, new PrivateDnsNamespaceChange(null, soa)));

    Discovery.Answer noData = resolve("backend.example.local", Discovery.RecordType.AAAA);
    assertThat(noData.named()).isTrue();
    assertThat(noData.records()).isEmpty();
    assertThat(noData.negativeTtl()).isEqualTo(99);
    assertThat(resolve("none.example.local", Discovery.RecordType.A).named()).isFalse();
    assertThat(resolve("example.local", Discovery.RecordType.A).named()).isTrue();
    assertThat(find(null, "example.org")).isEmpty();
    assertThat(find(null, "otherexample.local")).isEmpty();
  }

  @Test
  void the_longest_namespace_is_responsible() {
    String longer = privateNamespace("sub.example.local");
    String id = service(longer, "backend", RecordType.A);
    discovery.register(SCOPE, id, "a", ipv4("10.0.0.9"));

    assertThat(resolve("backend.sub.example.local", Discovery.RecordType.A).namespace())
        .extracting(Discovery.Namespace::namespaceId)
        .isEqualTo(longer);
    assertThat(values("backend.sub.example.local", Discovery.RecordType.A))
        .containsExactly("10.0.0.9");
  }

  @Test
  void a_service_may_have_the_name_of_its_namespace() {
    String id = service(namespace, ".", RecordType.A);
    discovery.register(SCOPE, id, "a", ipv4("10.0.0.1"));

    assertThat(values("example.local", Discovery.RecordType.A)).containsExactly("10.0.0.1");
  }

  @Test
  void a_private_namespace_is_known_in_its_vpc_and_a_public_one_everywhere() {
    publicNamespace("example.com");
    httpNamespace("plain");

    assertThat(find("vpc-1", "x.example.local")).isPresent();
    assertThat(find("vpc-2", "x.example.local")).isEmpty();
    assertThat(find("vpc-2", "x.example.com")).isPresent();
    assertThat(find(null, "x.plain")).isEmpty();
  }

  private Optional<Discovery.Answer> find(String vpcId, String name) {
    return discovery.resolve(SCOPE, vpcId, name, Discovery.RecordType.A);
  }

  private Discovery.Answer resolve(String name, Discovery.RecordType type) {
    return discovery.resolve(SCOPE, "vpc-1", name, type).orElseThrow();
  }

  private List<String> values(String name, Discovery.RecordType type) {
    return resolve(name, type).records().stream().map(DnsRecord::value).toList();
  }

  private static Map<String, String> ipv4(String address) {
    return Map.of("AWS_INSTANCE_IPV4", address);
  }
}
