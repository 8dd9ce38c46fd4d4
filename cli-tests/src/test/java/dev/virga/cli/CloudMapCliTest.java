package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Cloud Map as the documentation's reader types it.
class CloudMapCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  @Test
  void a_namespace_lives_from_creation_to_deletion_with_a_service_left() {
    String namespace =
        namespace(
            """
            aws servicediscovery create-private-dns-namespace \\
              --name myapp.local \\
              --vpc vpc-12345678
            """);
    JsonNode listed =
        AWS.run("aws servicediscovery list-namespaces --filters Name=NAME,Values=myapp.local")
            .path("Namespaces")
            .path(0);
    assertThat(listed.path("Id").asText()).isEqualTo(namespace);
    assertThat(listed.path("Type").asText()).isEqualTo("DNS_PRIVATE");

    String service =
        AWS.run(
                """
                aws servicediscovery create-service \\
                  --name backend \\
                  --namespace-id %s \\
                  --dns-config 'RoutingPolicy=MULTIVALUE,DnsRecords=[{Type=A,TTL=60}]'
                """
                    .formatted(namespace))
            .at("/Service/Id")
            .asText();
    assertThat(service).startsWith("srv-");

    AWS.run(
        """
        aws servicediscovery register-instance \\
          --service-id %s \\
          --instance-id i-1 \\
          --attributes AWS_INSTANCE_IPV4=10.0.1.5
        """
            .formatted(service));
    JsonNode instance =
        AWS.run("aws servicediscovery list-instances --service-id " + service)
            .path("Instances")
            .path(0);
    assertThat(instance.path("Id").asText()).isEqualTo("i-1");
    assertThat(instance.at("/Attributes/AWS_INSTANCE_IPV4").asText()).isEqualTo("10.0.1.5");

    AWS.run("aws servicediscovery deregister-instance --instance-id i-1 --service-id " + service);
    assertThat(
            AWS.run("aws servicediscovery list-instances --service-id " + service)
                .path("Instances"))
        .isEmpty();
    assertThat(
            AWS.run("aws servicediscovery delete-namespace --id " + namespace)
                .path("OperationId")
                .asText())
        .isNotEmpty();
    assertThat(
            AWS.run("aws servicediscovery list-namespaces --filters Name=NAME,Values=myapp.local")
                .path("Namespaces"))
        .isEmpty();
  }

  @Test
  void instances_are_discovered_by_names() {
    String namespace = namespace("aws servicediscovery create-http-namespace --name plain");
    String service =
        AWS.run("aws servicediscovery create-service --name api --namespace-id " + namespace)
            .at("/Service/Id")
            .asText();
    AWS.run(
        "aws servicediscovery register-instance --instance-id one --service-id "
            + service
            + " --attributes AWS_INSTANCE_IPV4=10.0.1.5,AWS_INSTANCE_PORT=8080,stage=live");

    // Otherwise the command asks the host data-localhost, which no resolver knows.
    JsonNode found =
        AWS.run(
                """
                AWS_DISABLE_HOST_PREFIX_INJECTION=true aws servicediscovery discover-instances \\
                  --namespace-name plain --service-name api --query-parameters stage=live
                """)
            .path("Instances");

    assertThat(found).hasSize(1);
    assertThat(found.path(0).path("InstanceId").asText()).isEqualTo("one");
    assertThat(found.path(0).at("/Attributes/AWS_INSTANCE_PORT").asText()).isEqualTo("8080");
  }

  @Test
  void an_error_is_printed_as_aws_prints_it() {
    AwsCli.Result result = AWS.shell("aws servicediscovery create-service --name nowhere");

    assertThat(result.errors())
        .contains("(InvalidInput)", "CreateService operation: Service namespace id cannot be null");
  }

  private static String namespace(String line) {
    String operation = AWS.run(line).path("OperationId").asText();
    JsonNode done =
        AWS.run("aws servicediscovery get-operation --operation-id " + operation).path("Operation");
    assertThat(done.path("Status").asText()).isEqualTo("SUCCESS");
    return done.at("/Targets/NAMESPACE").asText();
  }
}
