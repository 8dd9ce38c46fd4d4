package dev.virga.plugin.cloudmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.cloudmap.model.FilterCondition;
import dev.virga.plugin.cloudmap.model.HttpNamespaceChange;
import dev.virga.plugin.cloudmap.model.Namespace;
import dev.virga.plugin.cloudmap.model.NamespaceFilter;
import dev.virga.plugin.cloudmap.model.NamespaceFilterName;
import dev.virga.plugin.cloudmap.model.NamespaceSummary;
import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.OperationStatus;
import dev.virga.plugin.cloudmap.model.OperationType;
import dev.virga.plugin.cloudmap.model.PrivateDnsNamespaceChange;
import dev.virga.plugin.cloudmap.model.PrivateDnsNamespaceProperties;
import dev.virga.plugin.cloudmap.model.PrivateDnsNamespacePropertiesChange;
import dev.virga.plugin.cloudmap.model.PrivateDnsPropertiesMutable;
import dev.virga.plugin.cloudmap.model.PrivateDnsPropertiesMutableChange;
import dev.virga.plugin.cloudmap.model.PublicDnsNamespaceChange;
import dev.virga.plugin.cloudmap.model.RecordType;
import dev.virga.plugin.cloudmap.model.SOA;
import dev.virga.plugin.cloudmap.model.SOAChange;
import dev.virga.spi.AwsException;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class NamespacesTest extends CloudMapFixture {
  @Test
  void a_private_namespace_has_a_hosted_zone_and_no_services() {
    String id = privateNamespace("example.local");

    Namespace namespace = namespace(id);
    assertThat(id).matches("ns-[a-z2-7]{16}");
    assertThat(namespace.arn())
        .isEqualTo("arn:aws:servicediscovery:us-east-1:123456789012:namespace/" + id);
    assertThat(namespace.type()).isEqualTo(NamespaceType.DNS_PRIVATE);
    assertThat(namespace.serviceCount()).isZero();
    assertThat(namespace.createDate()).isEqualTo(clock.instant());
    assertThat(namespace.properties().dnsProperties().hostedZoneId()).matches("Z[A-Z2-7]{20}");
    assertThat(namespace.properties().dnsProperties().soa()).isEqualTo(new SOA(15));
    assertThat(namespace.properties().httpProperties().httpName()).isEqualTo("example.local");
  }

  @Test
  void an_http_namespace_has_no_hosted_zone() {
    Namespace namespace = namespace(httpNamespace("example"));

    assertThat(namespace.type()).isEqualTo(NamespaceType.HTTP);
    assertThat(namespace.properties().dnsProperties()).isNull();
  }

  @Test
  void an_arn_does_as_well_as_an_id() {
    Namespace namespace = namespace(publicNamespace("example.com"));

    assertThat(namespace(namespace.arn())).isEqualTo(namespace);
    for (String arn :
        List.of(
            namespace.arn().replace("us-east-1", "eu-west-1"),
            namespace.arn().replace(":namespace/", ":service/"),
            "arn:")) {
      assertThat(refusal(GetNamespace.class, new GetNamespace.Request(arn)).code())
          .isEqualTo("NamespaceNotFound");
    }
  }

  @Test
  void a_name_is_taken_once_for_each_type_and_vpc() {
    String id = privateNamespace("example.local");

    var again =
        CreatePrivateDnsNamespace.Request.of(it -> {
          it.name = "EXAMPLE.local";
          it.vpc = "vpc-1";
          it.creatorRequestId = "other";
        });
    AwsException refusal = refusal(CreatePrivateDnsNamespace.class, again);

    assertThat(refusal.code()).isEqualTo("NamespaceAlreadyExists");
    assertThat(refusal.members()).isEqualTo(Map.of("NamespaceId", id));
    Namespace second = namespace(httpNamespace("example.local"));
    assertThat(second.name()).isEqualTo("example.local");
    assertThat(second.properties().httpProperties().httpName()).startsWith("example.local-");
    assertThat(
            call(
                    CreatePrivateDnsNamespace.class,
                    CreatePrivateDnsNamespace.Request.of(it -> {
                      it.name = "example.local";
                      it.vpc = "vpc-2";
                    }))
                .operationId())
        .isNotEmpty();
  }

  @Test
  void the_same_request_twice_makes_one_namespace() {
    var request =
        CreatePrivateDnsNamespace.Request.of(it -> {
          it.name = "example.local";
          it.vpc = "vpc-1";
          it.creatorRequestId = "token";
          it.properties =
              new PrivateDnsNamespaceProperties(new PrivateDnsPropertiesMutable(new SOA(60)));
        });

    String first = call(CreatePrivateDnsNamespace.class, request).operationId();
    String second = call(CreatePrivateDnsNamespace.class, request).operationId();

    assertThat(second).isEqualTo(first);
    assertThat(
            refusal(
                    CreatePrivateDnsNamespace.class,
                    CreatePrivateDnsNamespace.Request.of(it -> {
                      it.name = "example.local";
                      it.vpc = "vpc-1";
                      it.creatorRequestId = "token";
                      it.description = "another";
                    }))
                .members())
        .containsEntry("CreatorRequestId", "token");
    assertThat(listed()).hasSize(1);
  }

  @Test
  void strictly_a_namespace_in_a_vpc_that_is_not_there_fails_later() {
    restartStrictly();
    cloudMap().context().offer(Networks.class, new FakeNetworks("vpc-1"));
    var nowhere =
        CreatePrivateDnsNamespace.Request.of(it -> {
          it.name = "example.local";
          it.vpc = "vpc-0";
        });

    var failed = operation(call(CreatePrivateDnsNamespace.class, nowhere).operationId());

    assertThat(failed.status()).isEqualTo(OperationStatus.FAIL);
    assertThat(failed.errorCode()).isEqualTo("CANNOT_CREATE_HOSTED_ZONE");
    assertThat(failed.errorMessage()).startsWith("The VPC: vpc-0 in region us-east-1");
    assertThat(failed.targets()).isNull();
    assertThat(listed()).isEmpty();
    assertThat(namespace(privateNamespace("example.local")).name()).isEqualTo("example.local");
  }

  @Test
  void fifty_namespaces_are_enough() {
    for (int i = 0; i < 50; i++) {
      httpNamespace("n" + i);
    }

    AwsException refusal =
        refusal(CreateHttpNamespace.class, CreateHttpNamespace.Request.of(it -> it.name = "more"));

    assertThat(refusal.code()).isEqualTo("ResourceLimitExceeded");
    assertThat(listed()).hasSize(50);
  }

  @Test
  void filters_choose_and_pages_end() {
    privateNamespace("b.local");
    httpNamespace("c");
    publicNamespace("a.example");

    assertThat(listed()).containsExactly("a.example", "b.local", "c");
    assertThat(listed(filter(NamespaceFilterName.TYPE, FilterCondition.IN, "HTTP", "DNS_PUBLIC")))
        .containsExactly("a.example", "c");
    assertThat(listed(filter(NamespaceFilterName.NAME, null, "b.local")))
        .containsExactly("b.local");
    assertThat(listed(filter(NamespaceFilterName.HTTP_NAME, FilterCondition.BEGINS_WITH, "a.")))
        .containsExactly("a.example");
    assertThat(listed(filter(NamespaceFilterName.RESOURCE_OWNER, null, "OTHER_ACCOUNTS")))
        .isEmpty();
    var first = call(ListNamespaces.class, new ListNamespaces.Request(null, 2, null));
    var second = call(ListNamespaces.class, new ListNamespaces.Request(first.nextToken(), 2, null));
    assertThat(first.namespaces()).hasSize(2);
    assertThat(second.namespaces()).extracting(NamespaceSummary::name).containsExactly("c");
    assertThat(second.nextToken()).isNull();
  }

  @Test
  void filters_that_make_no_sense_are_refused() {
    for (NamespaceFilter filter :
        List.of(
            filter(NamespaceFilterName.TYPE, null, "DNS"),
            filter(NamespaceFilterName.NAME, null, "a", "b"),
            filter(NamespaceFilterName.NAME, null),
            filter(NamespaceFilterName.NAME, FilterCondition.BETWEEN, "a", "b"),
            filter(NamespaceFilterName.RESOURCE_OWNER, null, "ME"))) {
      var request = new ListNamespaces.Request(null, null, List.of(filter));
      assertThat(refusal(ListNamespaces.class, request).code()).isEqualTo("InvalidInput");
    }
    for (String token : List.of("x", "!", "eA")) {
      var request = new ListNamespaces.Request(token, null, null);
      assertThat(refusal(ListNamespaces.class, request).code()).isEqualTo("InvalidInput");
    }
  }

  @Test
  void an_update_changes_what_it_names() {
    String id = privateNamespace("example.local");
    var soa =
        new PrivateDnsNamespacePropertiesChange(
            new PrivateDnsPropertiesMutableChange(new SOAChange(99)));

    var change = new PrivateDnsNamespaceChange("first", null);
    String operation = update(id, "1", change);
    update(id, null, new PrivateDnsNamespaceChange(null, soa));

    assertThat(operation(operation).type()).isEqualTo(OperationType.UPDATE_NAMESPACE);
    assertThat(namespace(id).description()).isEqualTo("first");
    assertThat(namespace(id).properties().dnsProperties().soa()).isEqualTo(new SOA(99));
    assertThat(update(id, "1", change)).isEqualTo(operation);
    var reused =
        new UpdatePrivateDnsNamespace.Request(
            id, "1", new PrivateDnsNamespaceChange("second", null));
    AwsException refusal = refusal(UpdatePrivateDnsNamespace.class, reused);
    assertThat(refusal.code()).isEqualTo("DuplicateRequest");
    assertThat(refusal.members()).containsEntry("DuplicateOperationId", operation);
    assertThat(namespace(id).description()).isEqualTo("first");
  }

  @Test
  void an_update_must_be_of_the_type_of_the_namespace() {
    String id = httpNamespace("example");

    var asPublic =
        new UpdatePublicDnsNamespace.Request(id, null, new PublicDnsNamespaceChange("x", null));
    assertThat(refusal(UpdatePublicDnsNamespace.class, asPublic).code()).isEqualTo("InvalidInput");
    call(
        UpdateHttpNamespace.class,
        new UpdateHttpNamespace.Request(id, null, new HttpNamespaceChange("y")));
    assertThat(namespace(id).description()).isEqualTo("y");
    var nowhere = new UpdateHttpNamespace.Request("ns-0", null, new HttpNamespaceChange("y"));
    assertThat(refusal(UpdateHttpNamespace.class, nowhere).code()).isEqualTo("NamespaceNotFound");
  }

  @Test
  void a_deleted_namespace_frees_its_name() {
    String id = privateNamespace("example.local");

    var operation =
        operation(call(DeleteNamespace.class, new DeleteNamespace.Request(id)).operationId());

    assertThat(operation.type()).isEqualTo(OperationType.DELETE_NAMESPACE);
    assertThat(operation.status()).isEqualTo(OperationStatus.SUCCESS);
    assertThat(refusal(GetNamespace.class, new GetNamespace.Request(id)).code())
        .isEqualTo("NamespaceNotFound");
    assertThat(refusal(DeleteNamespace.class, new DeleteNamespace.Request(id)).code())
        .isEqualTo("NamespaceNotFound");
    assertThat(
            namespace(privateNamespace("example.local")).properties().httpProperties().httpName())
        .isEqualTo("example.local");
  }

  @Test
  void leniently_the_services_of_a_namespace_go_with_it() {
    String id = privateNamespace("example.local");
    String service = service(id, "backend", RecordType.A);
    register(service, "i", Map.of("AWS_INSTANCE_IPV4", "10.0.0.1"));

    call(DeleteNamespace.class, new DeleteNamespace.Request(id));

    assertThat(refusal(GetService.class, new GetService.Request(service)).code())
        .isEqualTo("ServiceNotFound");
    assertThat(service(privateNamespace("example.local"), "backend", RecordType.A))
        .isNotEqualTo(service);
  }

  @Test
  void strictly_a_namespace_with_services_stays() {
    restartStrictly();
    String id = privateNamespace("example.local");
    service(id, "backend", RecordType.A);

    AwsException refusal = refusal(DeleteNamespace.class, new DeleteNamespace.Request(id));

    assertThat(refusal.code()).isEqualTo("ResourceInUse");
    assertThat(refusal)
        .hasMessage(
            "Namespace has associated services; delete the services before deleting the namespace");
    assertThat(namespace(id).serviceCount()).isEqualTo(1);
  }

  private String update(String id, String token, PrivateDnsNamespaceChange change) {
    return call(
            UpdatePrivateDnsNamespace.class,
            new UpdatePrivateDnsNamespace.Request(id, token, change))
        .operationId();
  }

  private static NamespaceFilter filter(
      NamespaceFilterName name, FilterCondition condition, String... values) {
    return new NamespaceFilter(name, List.of(values), condition);
  }

  private List<String> listed(NamespaceFilter... filters) {
    return call(ListNamespaces.class, new ListNamespaces.Request(null, null, List.of(filters)))
        .namespaces()
        .stream()
        .map(NamespaceSummary::name)
        .toList();
  }
}
