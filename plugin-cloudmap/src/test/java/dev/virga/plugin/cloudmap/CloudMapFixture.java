package dev.virga.plugin.cloudmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.virga.plugin.cloudmap.model.DnsConfig;
import dev.virga.plugin.cloudmap.model.DnsRecord;
import dev.virga.plugin.cloudmap.model.HealthCheckCustomConfig;
import dev.virga.plugin.cloudmap.model.HttpInstanceSummary;
import dev.virga.plugin.cloudmap.model.Namespace;
import dev.virga.plugin.cloudmap.model.OperationTargetType;
import dev.virga.plugin.cloudmap.model.RecordType;
import dev.virga.plugin.cloudmap.model.RoutingPolicy;
import dev.virga.plugin.cloudmap.model.Service;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// The service without HTTP, and short words for what most tests do.
@NullUnmarked // a member that is missing fails the test
abstract class CloudMapFixture {
  final TestClock clock = new TestClock();
  private ServiceUnderTest cloudMap;

  @BeforeEach
  void start() {
    cloudMap = setup().start();
  }

  @AfterEach
  void stop() {
    cloudMap.close();
  }

  ServiceUnderTest.Setup setup() {
    return ServiceUnderTest.of(new CloudMapPlugin()).with(clock);
  }

  /// Starts again from nothing, following AWS in everything.
  void restartStrictly() {
    stop();
    cloudMap = setup().strict().start();
  }

  ServiceUnderTest cloudMap() {
    return cloudMap;
  }

  <I extends Record, O extends Record> O call(Class<? extends Operation<I, O>> type, I request) {
    return cloudMap.call(type, request);
  }

  /// The error that a call is answered with.
  <I extends Record, O extends Record> AwsException refusal(
      Class<? extends Operation<I, O>> type, I request) {
    AwsException refusal = catchThrowableOfType(AwsException.class, () -> call(type, request));
    assertThat(refusal).isNotNull();
    assertThat(refusal.status()).isEqualTo(400);
    return refusal;
  }

  dev.virga.plugin.cloudmap.model.Operation operation(String id) {
    return call(GetOperation.class, new GetOperation.Request(id, null)).operation();
  }

  String privateNamespace(String name) {
    return created(
        call(
                CreatePrivateDnsNamespace.class,
                CreatePrivateDnsNamespace.Request.of(it -> {
                  it.name = name;
                  it.vpc = "vpc-1";
                }))
            .operationId());
  }

  String httpNamespace(String name) {
    return created(
        call(CreateHttpNamespace.class, CreateHttpNamespace.Request.of(it -> it.name = name))
            .operationId());
  }

  String publicNamespace(String name) {
    return created(
        call(
                CreatePublicDnsNamespace.class,
                CreatePublicDnsNamespace.Request.of(it -> it.name = name))
            .operationId());
  }

  private String created(String operationId) {
    return operation(operationId).targets().get(OperationTargetType.NAMESPACE);
  }

  Namespace namespace(String id) {
    return call(GetNamespace.class, new GetNamespace.Request(id)).namespace();
  }

  Service service(
      String namespaceId, String name, Consumer<CreateService.Request.Builder> members) {
    return call(
            CreateService.class,
            CreateService.Request.of(it -> {
              it.name = name;
              it.namespaceId = namespaceId;
              members.accept(it);
            }))
        .service();
  }

  /// A service with a custom health check and a record of each type, whose TTL is 10.
  String service(String namespaceId, String name, RecordType... types) {
    return service(
            namespaceId,
            name,
            it -> {
              it.dnsConfig = types.length == 0 ? null : dns(RoutingPolicy.MULTIVALUE, types);
              it.healthCheckCustomConfig = new HealthCheckCustomConfig(1);
            })
        .id();
  }

  static DnsConfig dns(RoutingPolicy routing, RecordType... types) {
    return new DnsConfig(
        null, routing, Arrays.stream(types).map(it -> new DnsRecord(it, 10)).toList());
  }

  Service service(String id) {
    return call(GetService.class, new GetService.Request(id)).service();
  }

  static RegisterInstance.Request registration(
      String serviceId, String id, Map<String, String> attributes) {
    return RegisterInstance.Request.of(it -> {
      it.serviceId = serviceId;
      it.instanceId = id;
      it.attributes = attributes;
    });
  }

  String register(String serviceId, String id, Map<String, String> attributes) {
    return call(RegisterInstance.class, registration(serviceId, id, attributes)).operationId();
  }

  /// What is discovered in the namespace `example.local` by the service `backend`.
  List<String> discovered(Consumer<DiscoverInstances.Request.Builder> members) {
    return call(
            DiscoverInstances.class,
            DiscoverInstances.Request.of(it -> {
              it.namespaceName = "example.local";
              it.serviceName = "backend";
              members.accept(it);
            }))
        .instances()
        .stream()
        .map(HttpInstanceSummary::instanceId)
        .toList();
  }
}
