package dev.virga.kernel.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.HttpResponse;
import io.helidon.common.mapper.Mappers;
import io.helidon.common.types.TypeName;
import io.helidon.service.registry.GlobalServiceRegistry;
import java.io.ObjectInputFilter;
import org.junit.jupiter.api.Test;

/// What an endpoint does to the JVM that it is embedded in.
final class SharedHttpTest {

  @Test
  void a_program_that_uses_helidon_itself_gets_the_real_registry() {
    try (Front front = start()) {
      assertThat(front.port()).isPositive();

      var services = GlobalServiceRegistry.registry().allServices(TypeName.create(Mappers.class));

      assertThat(services).isNotEmpty();
    }
  }

  @Test
  void deserialization_of_the_host_is_not_filtered() {
    try (Front front = start()) {
      assertThat(front.port()).isPositive();
      assertThat(ObjectInputFilter.Config.getSerialFilter()).isNull();
    }
  }

  @Test
  void an_idle_connection_does_not_delay_the_end() throws Exception {
    Front front = start();
    try (var client = new RawClient(front.port())) {
      client.send("GET / HTTP/1.1\nHost: x\n\n");
      assertThat(client.head()).startsWith("HTTP/1.1 200");
      long begun = System.nanoTime();

      front.close();

      assertThat(System.nanoTime() - begun).isLessThan(900_000_000);
    }
  }

  private static Front start() {
    return Front.start(
        new Front.Listen("127.0.0.1", 0, null, null),
        _ -> HttpResponse.text(200, "text/plain", ""));
  }
}
