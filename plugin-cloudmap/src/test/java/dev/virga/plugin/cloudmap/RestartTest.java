package dev.virga.plugin.cloudmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.cloudmap.model.Namespace;
import dev.virga.plugin.cloudmap.model.RecordType;
import dev.virga.plugin.cloudmap.model.Service;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // a member that is missing fails the test
class RestartTest extends CloudMapFixture {
  @TempDir Path data;

  @Override
  ServiceUnderTest.Setup setup() {
    return super.setup().in(data);
  }

  @Test
  void everything_is_found_after_a_restart() {
    String namespaceId = privateNamespace("example.local");
    String serviceId = service(namespaceId, "backend", RecordType.SRV);
    String operationId =
        register(
            serviceId, "i", Map.of("AWS_INSTANCE_IPV4", "10.0.0.1", "AWS_INSTANCE_PORT", "80"));
    Namespace namespace = namespace(namespaceId);
    Service service = service(serviceId);
    var operation = operation(operationId);

    stop();
    start();

    assertThat(namespace(namespaceId)).isEqualTo(namespace);
    assertThat(service(serviceId)).isEqualTo(service);
    assertThat(operation(operationId)).isEqualTo(operation);
    assertThat(discovered(_ -> {})).containsExactly("i");
  }

  @Test
  void another_region_knows_nothing_of_it() {
    privateNamespace("example.local");
    var elsewhere = new Scope("123456789012", "eu-west-1");

    assertThat(
            cloudMap()
                .call(ListNamespaces.class, new ListNamespaces.Request(null, null, null), elsewhere)
                .namespaces())
        .isEmpty();
  }
}
