package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Map;
import java.util.UUID;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.servicediscovery.ServiceDiscoveryClient;
import software.amazon.awssdk.services.servicediscovery.model.CustomHealthStatus;
import software.amazon.awssdk.services.servicediscovery.model.DnsRecord;
import software.amazon.awssdk.services.servicediscovery.model.HealthCheckCustomConfig;
import software.amazon.awssdk.services.servicediscovery.model.HealthStatus;
import software.amazon.awssdk.services.servicediscovery.model.HealthStatusFilter;
import software.amazon.awssdk.services.servicediscovery.model.InstanceSummary;
import software.amazon.awssdk.services.servicediscovery.model.InvalidInputException;
import software.amazon.awssdk.services.servicediscovery.model.NamespaceAlreadyExistsException;
import software.amazon.awssdk.services.servicediscovery.model.NamespaceType;
import software.amazon.awssdk.services.servicediscovery.model.Operation;
import software.amazon.awssdk.services.servicediscovery.model.OperationStatus;
import software.amazon.awssdk.services.servicediscovery.model.OperationTargetType;
import software.amazon.awssdk.services.servicediscovery.model.RecordType;
import software.amazon.awssdk.services.servicediscovery.model.ResourceInUseException;
import software.amazon.awssdk.services.servicediscovery.model.RoutingPolicy;
import software.amazon.awssdk.services.servicediscovery.model.Service;
import software.amazon.awssdk.services.servicediscovery.model.ServiceAlreadyExistsException;
import software.amazon.awssdk.services.servicediscovery.model.ServiceNotFoundException;
import software.amazon.awssdk.services.servicediscovery.model.Tag;

/// The acceptance of Cloud Map through the AWS SDK for Java.
class CloudMapTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static ServiceDiscoveryClient cloudMap;

  /// The SDK discovers instances at a host that starts with `data-`, so every name is this machine.
  @BeforeAll
  static void client() {
    cloudMap =
        ServiceDiscoveryClient.builder()
            .endpointOverride(VIRGA.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(Clients.key("test"))
            .httpClient(
                Apache5HttpClient.builder()
                    .dnsResolver(
                        new SystemDefaultDnsResolver() {
                          @Override
                          public InetAddress[] resolve(String host) {
                            return new InetAddress[] {InetAddress.getLoopbackAddress()};
                          }
                        })
                    .build())
            .build();
  }

  @AfterAll
  static void close() {
    cloudMap.close();
  }

  @Test
  void a_service_is_discovered_from_its_namespace_to_its_instances() {
    String name = fresh();
    String namespaceId = privateNamespace(name);
    Service service = service(namespaceId, "backend");
    Operation registered =
        operation(
            cloudMap
                .registerInstance(it ->
                    it.serviceId(service.arn())
                        .instanceId("one")
                        .attributes(Map.of("AWS_INSTANCE_IPV4", "10.0.0.1", "stage", "live")))
                .operationId());

    var found =
        cloudMap.discoverInstances(it ->
            it.namespaceName(name).serviceName("backend").queryParameters(Map.of("stage", "live")));

    assertThat(registered.status()).isEqualTo(OperationStatus.SUCCESS);
    assertThat(registered.targets())
        .isEqualTo(
            Map.of(OperationTargetType.INSTANCE, "one", OperationTargetType.SERVICE, service.id()));
    assertThat(found.instances())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.instanceId()).isEqualTo("one");
          assertThat(it.healthStatus()).isEqualTo(HealthStatus.HEALTHY);
          assertThat(it.attributes()).containsEntry("AWS_INSTANCE_IPV4", "10.0.0.1");
        });
    assertThat(
            cloudMap
                .discoverInstancesRevision(it -> it.namespaceName(name).serviceName("backend"))
                .instancesRevision())
        .isEqualTo(found.instancesRevision());
    var namespace = cloudMap.getNamespace(it -> it.id(namespaceId)).namespace();
    assertThat(namespace.type()).isEqualTo(NamespaceType.DNS_PRIVATE);
    assertThat(namespace.serviceCount()).isEqualTo(1);
    assertThat(namespace.properties().dnsProperties().hostedZoneId()).startsWith("Z");
    assertThat(cloudMap.getService(it -> it.id(service.id())).service().instanceCount())
        .isEqualTo(1);
  }

  @Test
  void health_that_is_told_decides_what_is_discovered() {
    String name = fresh();
    Service service = service(privateNamespace(name), "backend");
    register(service, "a");
    register(service, "b");

    cloudMap.updateInstanceCustomHealthStatus(
        it -> it.serviceId(service.id()).instanceId("a").status(CustomHealthStatus.UNHEALTHY));

    var unhealthy =
        cloudMap.discoverInstances(it ->
            it.namespaceName(name)
                .serviceName("backend")
                .healthStatus(HealthStatusFilter.UNHEALTHY));
    assertThat(unhealthy.instances()).singleElement().extracting("instanceId").isEqualTo("a");
    assertThat(cloudMap.getInstancesHealthStatus(it -> it.serviceId(service.id())).status())
        .isEqualTo(Map.of("a", HealthStatus.UNHEALTHY, "b", HealthStatus.HEALTHY));
  }

  @Test
  void pages_tell_everything_once() {
    Service service = service(privateNamespace(fresh()), "backend");
    for (int i = 0; i < 5; i++) {
      register(service, "i" + i);
    }

    assertThat(
            cloudMap.listInstancesPaginator(it -> it.serviceId(service.id()).maxResults(2)).stream()
                .flatMap(page -> page.instances().stream())
                .map(InstanceSummary::id))
        .containsExactly("i0", "i1", "i2", "i3", "i4");
  }

  @Test
  void settings_attributes_and_tags_are_read_back() {
    String namespaceId = privateNamespace(fresh());
    Service service = service(namespaceId, "backend");
    cloudMap.updateService(it ->
        it.id(service.id())
            .service(change ->
                change
                    .description("changed")
                    .dnsConfig(dns ->
                        dns.dnsRecords(DnsRecord.builder().type(RecordType.A).ttl(60L).build()))));
    cloudMap.updateServiceAttributes(
        it -> it.serviceId(service.id()).attributes(Map.of("owner", "me")));
    cloudMap.tagResource(
        it -> it.resourceARN(service.arn()).tags(Tag.builder().key("team").value("a").build()));
    cloudMap.updatePrivateDnsNamespace(it ->
        it.id(namespaceId)
            .namespace(change ->
                change.properties(
                    properties -> properties.dnsProperties(dns -> dns.soa(soa -> soa.ttl(99L))))));

    Service changed = cloudMap.getService(it -> it.id(service.id())).service();
    assertThat(changed.description()).isEqualTo("changed");
    assertThat(changed.dnsConfig().dnsRecords().getFirst().ttl()).isEqualTo(60);
    assertThat(
            cloudMap
                .getServiceAttributes(it -> it.serviceId(service.id()))
                .serviceAttributes()
                .attributes())
        .isEqualTo(Map.of("owner", "me"));
    assertThat(cloudMap.listTagsForResource(it -> it.resourceARN(service.arn())).tags())
        .singleElement()
        .extracting("key", "value")
        .containsExactly("team", "a");
    assertThat(
            cloudMap
                .getNamespace(it -> it.id(namespaceId))
                .namespace()
                .properties()
                .dnsProperties()
                .soa()
                .ttl())
        .isEqualTo(99);
  }

  @Test
  void errors_arrive_as_the_types_of_the_sdk() {
    String name = fresh();
    String namespaceId = privateNamespace(name);
    Service service = service(namespaceId, "backend");
    register(service, "i");

    assertThatThrownBy(() -> privateNamespace(name))
        .isInstanceOfSatisfying(
            NamespaceAlreadyExistsException.class,
            it -> assertThat(it.namespaceId()).isEqualTo(namespaceId));
    assertThatThrownBy(() -> service(namespaceId, "backend"))
        .isInstanceOfSatisfying(
            ServiceAlreadyExistsException.class,
            it -> assertThat(it.serviceId()).isEqualTo(service.id()));
    assertThatThrownBy(() -> cloudMap.deleteService(it -> it.id(service.id())))
        .isInstanceOf(ResourceInUseException.class)
        .hasMessageContaining("Service contains registered instances");
    assertThatThrownBy(() -> cloudMap.getService(it -> it.id("srv-none")))
        .isInstanceOf(ServiceNotFoundException.class);
    assertThatThrownBy(() -> cloudMap.listServices(it -> it.maxResults(0)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("1 validation error detected: Value '0' at 'maxResults'");
  }

  private static String fresh() {
    return UUID.randomUUID() + ".local";
  }

  private static String privateNamespace(String name) {
    return operation(
            cloudMap.createPrivateDnsNamespace(it -> it.name(name).vpc("vpc-12345")).operationId())
        .targets()
        .get(OperationTargetType.NAMESPACE);
  }

  private static Operation operation(String id) {
    return cloudMap.getOperation(it -> it.operationId(id)).operation();
  }

  private static Service service(String namespaceId, String name) {
    return cloudMap
        .createService(it ->
            it.name(name)
                .namespaceId(namespaceId)
                .dnsConfig(dns ->
                    dns.routingPolicy(RoutingPolicy.MULTIVALUE)
                        .dnsRecords(DnsRecord.builder().type(RecordType.A).ttl(10L).build()))
                .healthCheckCustomConfig(HealthCheckCustomConfig.builder().build()))
        .service();
  }

  private static void register(Service service, String id) {
    cloudMap.registerInstance(it ->
        it.serviceId(service.id())
            .instanceId(id)
            .attributes(Map.of("AWS_INSTANCE_IPV4", "10.0.0.1")));
  }
}
