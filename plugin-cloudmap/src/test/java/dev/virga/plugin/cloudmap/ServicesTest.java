package dev.virga.plugin.cloudmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.cloudmap.model.DnsConfig;
import dev.virga.plugin.cloudmap.model.DnsConfigChange;
import dev.virga.plugin.cloudmap.model.DnsRecord;
import dev.virga.plugin.cloudmap.model.HealthCheckConfig;
import dev.virga.plugin.cloudmap.model.HealthCheckCustomConfig;
import dev.virga.plugin.cloudmap.model.HealthCheckType;
import dev.virga.plugin.cloudmap.model.OperationTargetType;
import dev.virga.plugin.cloudmap.model.OperationType;
import dev.virga.plugin.cloudmap.model.RecordType;
import dev.virga.plugin.cloudmap.model.RoutingPolicy;
import dev.virga.plugin.cloudmap.model.Service;
import dev.virga.plugin.cloudmap.model.ServiceChange;
import dev.virga.plugin.cloudmap.model.ServiceFilter;
import dev.virga.plugin.cloudmap.model.ServiceFilterName;
import dev.virga.plugin.cloudmap.model.ServiceSummary;
import dev.virga.plugin.cloudmap.model.ServiceType;
import dev.virga.plugin.cloudmap.model.ServiceTypeOption;
import dev.virga.spi.AwsException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class ServicesTest extends CloudMapFixture {
  private static final HealthCheckConfig HTTP_CHECK =
      new HealthCheckConfig(HealthCheckType.HTTP, "/", null);

  private String inPrivate;
  private String inHttp;
  private String inPublic;

  @BeforeEach
  void namespaces() {
    inPrivate = privateNamespace("example.local");
    inHttp = httpNamespace("plain");
    inPublic = publicNamespace("example.com");
  }

  @Test
  void a_service_is_shown_as_it_was_asked_for_with_defaults() {
    String id = service(inPrivate, "backend", it -> it.dnsConfig = dns(null, RecordType.A)).id();

    Service service = service(id);
    assertThat(id).matches("srv-[a-z2-7]{16}");
    assertThat(service.arn())
        .isEqualTo("arn:aws:servicediscovery:us-east-1:123456789012:service/" + id);
    assertThat(service.type()).isEqualTo(ServiceType.DNS_HTTP);
    assertThat(service.instanceCount()).isZero();
    assertThat(service.dnsConfig())
        .isEqualTo(
            new DnsConfig(
                inPrivate, RoutingPolicy.MULTIVALUE, List.of(new DnsRecord(RecordType.A, 10))));
    assertThat(service(service.arn())).isEqualTo(service);
    assertThat(namespace(inPrivate).serviceCount()).isEqualTo(1);
  }

  @Test
  void the_namespace_may_stand_in_the_dns_config_or_be_an_arn() {
    var records = List.of(new DnsRecord(RecordType.A, 10));
    Service inDnsConfig =
        service(null, "a", it -> it.dnsConfig = new DnsConfig(inPrivate, null, records));
    Service byArn = service(namespace(inPrivate).arn(), "b", _ -> {});

    assertThat(inDnsConfig.namespaceId()).isEqualTo(inPrivate);
    assertThat(byArn.namespaceId()).isEqualTo(inPrivate);
  }

  @Test
  void settings_that_do_not_go_together_are_refused() {
    refused(null, "Service namespace id cannot be null", _ -> {});
    refused(
        inHttp,
        "When you specify an HTTP service, you can't include a DnsConfig element.",
        it -> it.dnsConfig = dns(null, RecordType.A));
    refused(
        inPrivate,
        "When you specify an HTTP service, you can't include a DnsConfig element.",
        it -> {
          it.dnsConfig = dns(null, RecordType.A);
          it.type = ServiceTypeOption.HTTP;
        });
    refused(inPrivate, "at least one", it -> it.dnsConfig = dns(null));
    refused(inPrivate, "only one", it -> it.dnsConfig = dns(null, RecordType.A, RecordType.A));
    refused(inPrivate, "combined", it -> it.dnsConfig = dns(null, RecordType.CNAME, RecordType.A));
    refused(inPrivate, "WEIGHTED", it -> it.dnsConfig = dns(null, RecordType.CNAME));
    refused(
        inPrivate,
        "not the same",
        it ->
            it.dnsConfig = new DnsConfig(inPublic, null, List.of(new DnsRecord(RecordType.A, 10))));
    refused(inPrivate, "private", it -> it.healthCheckConfig = HTTP_CHECK);
    refused(
        inPublic,
        "not both",
        it -> {
          it.healthCheckConfig = HTTP_CHECK;
          it.healthCheckCustomConfig = new HealthCheckCustomConfig(1);
        });
    refused(
        inPublic,
        "CNAME",
        it -> {
          it.dnsConfig = dns(RoutingPolicy.WEIGHTED, RecordType.CNAME);
          it.healthCheckConfig = HTTP_CHECK;
        });
    refused(
        inHttp,
        "TCP",
        it -> it.healthCheckConfig = new HealthCheckConfig(HealthCheckType.TCP, "/", null));

    assertThat(listed()).isEmpty();
  }

  @Test
  void a_service_needs_a_namespace_that_is_there() {
    var request =
        CreateService.Request.of(it -> {
          it.name = "backend";
          it.namespaceId = "ns-0";
        });

    assertThat(refusal(CreateService.class, request).code()).isEqualTo("NamespaceNotFound");
  }

  @Test
  void dns_knows_no_case_and_calls_do() {
    String id = service(inPrivate, "backend", RecordType.A);
    service(inHttp, "backend");

    var again =
        CreateService.Request.of(it -> {
          it.name = "Backend";
          it.namespaceId = inPrivate;
          it.dnsConfig = dns(null, RecordType.A);
        });
    AwsException refusal = refusal(CreateService.class, again);

    assertThat(refusal.code()).isEqualTo("ServiceAlreadyExists");
    assertThat(refusal.members())
        .containsEntry("ServiceId", id)
        .containsEntry("ServiceArn", service(id).arn());
    assertThat(service(inHttp, "Backend")).isNotEmpty();
    assertThat(namespace(inHttp).serviceCount()).isEqualTo(2);
  }

  @Test
  void the_same_request_twice_makes_one_service() {
    Consumer<CreateService.Request.Builder> members =
        it -> {
          it.creatorRequestId = "token";
          it.dnsConfig = dns(null, RecordType.A);
        };

    Service first = service(inPrivate, "backend", members);
    Service second = service(inPrivate, "backend", members);

    assertThat(second).isEqualTo(first);
    var other =
        CreateService.Request.of(it -> {
          it.name = "backend";
          it.namespaceId = inPrivate;
          members.accept(it);
          it.description = "other";
        });
    assertThat(refusal(CreateService.class, other).members())
        .containsEntry("CreatorRequestId", "token");
  }

  @Test
  void services_are_listed_by_name_and_chosen_by_namespace() {
    service(inPrivate, "b", RecordType.A);
    service(inHttp, "c");
    service(inPrivate, "a", RecordType.SRV);

    assertThat(listed()).containsExactly("a", "b", "c");
    assertThat(listed(new ServiceFilter(ServiceFilterName.NAMESPACE_ID, List.of(inPrivate), null)))
        .containsExactly("a", "b");
    assertThat(
            listed(
                new ServiceFilter(
                    ServiceFilterName.NAMESPACE_ID, List.of(namespace(inHttp).arn()), null)))
        .containsExactly("c");
    assertThat(listed(new ServiceFilter(ServiceFilterName.NAMESPACE_ID, List.of("ns-0"), null)))
        .isEmpty();
  }

  @Test
  void an_update_changes_ttl_and_description() {
    String id = service(inPrivate, "backend", RecordType.A);

    var operation =
        operation(
            update(id, new ServiceChange("new", change(new DnsRecord(RecordType.A, 60)), null)));

    assertThat(operation.type()).isEqualTo(OperationType.UPDATE_SERVICE);
    assertThat(operation.targets()).isEqualTo(Map.of(OperationTargetType.SERVICE, id));
    assertThat(service(id).description()).isEqualTo("new");
    assertThat(service(id).dnsConfig().dnsRecords())
        .containsExactly(new DnsRecord(RecordType.A, 60));
    assertThat(service(id).healthCheckCustomConfig()).isEqualTo(new HealthCheckCustomConfig(1));
  }

  @Test
  void an_update_takes_away_what_it_leaves_out() {
    String id =
        service(
                inPublic,
                "web",
                it -> {
                  it.description = "kept";
                  it.dnsConfig = dns(null, RecordType.A);
                  it.healthCheckConfig = HTTP_CHECK;
                })
            .id();

    update(id, new ServiceChange(null, null, null));

    assertThat(service(id).description()).isEqualTo("kept");
    assertThat(service(id).healthCheckConfig()).isNull();
    assertThat(service(id).dnsConfig().dnsRecords()).isEmpty();
  }

  @Test
  void an_update_cannot_make_another_kind_of_service() {
    String dns = service(inPrivate, "backend", RecordType.A);
    String http = service(inHttp, "plain");
    String web = service(inPublic, "web", it -> it.healthCheckConfig = HTTP_CHECK).id();
    var aaaa = change(new DnsRecord(RecordType.AAAA, 60));
    var tcp = new HealthCheckConfig(HealthCheckType.TCP, null, null);

    notUpdated(dns, new ServiceChange(null, aaaa, null));
    notUpdated(http, new ServiceChange(null, aaaa, null));
    notUpdated(http, new ServiceChange(null, null, HTTP_CHECK));
    notUpdated(web, new ServiceChange(null, null, tcp));
    assertThat(
            refusal(
                    UpdateService.class,
                    new UpdateService.Request("srv-0", new ServiceChange(null, null, null)))
                .code())
        .isEqualTo("ServiceNotFound");
  }

  @Test
  void a_service_with_instances_stays() {
    String id = service(inPrivate, "backend", RecordType.A);
    register(id, "i", Map.of("AWS_INSTANCE_IPV4", "10.0.0.1"));

    AwsException refusal = refusal(DeleteService.class, new DeleteService.Request(id));

    assertThat(refusal.code()).isEqualTo("ResourceInUse");
    assertThat(refusal)
        .hasMessage(
            "Service contains registered instances; delete the instances before deleting the"
                + " service");
    assertThat(service(id).instanceCount()).isEqualTo(1);
    call(DeregisterInstance.class, new DeregisterInstance.Request(id, "i"));
    call(DeleteService.class, new DeleteService.Request(id));
    assertThat(refusal(GetService.class, new GetService.Request(id)).code())
        .isEqualTo("ServiceNotFound");
    assertThat(namespace(inPrivate).serviceCount()).isZero();
    assertThat(service(inPrivate, "backend", RecordType.A)).isNotEqualTo(id);
  }

  @Test
  void thirty_attributes_are_enough_for_a_service() {
    String id = service(inPrivate, "backend", RecordType.A);
    var many = new TreeMap<String, String>();
    for (int i = 0; i < 30; i++) {
      many.put("k" + i, "v");
    }
    call(UpdateServiceAttributes.class, new UpdateServiceAttributes.Request(id, many));

    var more = new UpdateServiceAttributes.Request(id, Map.of("more", "v", "k1", "new"));
    assertThat(refusal(UpdateServiceAttributes.class, more).code())
        .isEqualTo("ServiceAttributesLimitExceededException");
    assertThat(attributes(id)).isEqualTo(many);

    call(
        DeleteServiceAttributes.class,
        new DeleteServiceAttributes.Request(id, List.of("k0", "none")));
    call(UpdateServiceAttributes.class, more);
    assertThat(attributes(id)).hasSize(30).containsEntry("k1", "new").doesNotContainKey("k0");
  }

  private Map<String, String> attributes(String id) {
    return call(GetServiceAttributes.class, new GetServiceAttributes.Request(id))
        .serviceAttributes()
        .attributes();
  }

  private String update(String id, ServiceChange change) {
    return call(UpdateService.class, new UpdateService.Request(id, change)).operationId();
  }

  private void notUpdated(String id, ServiceChange change) {
    Service before = service(id);
    assertThat(refusal(UpdateService.class, new UpdateService.Request(id, change)).code())
        .isEqualTo("InvalidInput");
    assertThat(service(id)).isEqualTo(before);
  }

  private static DnsConfigChange change(DnsRecord... records) {
    return new DnsConfigChange(List.of(records));
  }

  private void refused(
      String namespaceId, String message, Consumer<CreateService.Request.Builder> members) {
    var request =
        CreateService.Request.of(it -> {
          it.name = "backend";
          it.namespaceId = namespaceId;
          members.accept(it);
        });
    AwsException refusal = refusal(CreateService.class, request);
    assertThat(refusal.code()).isEqualTo("InvalidInput");
    assertThat(refusal).hasMessageContaining(message);
  }

  private List<String> listed(ServiceFilter... filters) {
    return call(ListServices.class, new ListServices.Request(null, null, List.of(filters)))
        .services()
        .stream()
        .map(ServiceSummary::name)
        .toList();
  }
}
