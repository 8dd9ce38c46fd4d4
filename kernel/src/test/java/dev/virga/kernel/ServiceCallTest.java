package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// What a service does around its operations is inside their transaction.
@NullMarked
class ServiceCallTest {
  private final HttpClient client = HttpClient.newHttpClient();

  /// Notes of which none is kept whose id starts with `dry`.
  private record FakeDryNotes(FakePlugin notes) implements ServicePlugin {
    @Override
    public ServiceDescriptor descriptor() {
      return notes.descriptor();
    }

    @Override
    public Service start(ServiceContext context) {
      Service behind = notes.start(context);
      return new Service() {
        @Override
        public List<Operation<?, ?>> operations() {
          return behind.operations();
        }

        @Override
        public <I extends Record, O extends Record> O call(
            Operation<I, O> operation, I input, RequestContext context) {
          O output = operation.handle(input, context);
          if (input instanceof FakePlugin.PutNote.Request it && it.id().startsWith("dry")) {
            throw AwsException.of("DryRun", 412, "It would have been kept.");
          }
          return output;
        }
      };
    }
  }

  @Test
  void what_it_throws_undoes_the_operation() throws Exception {
    Configuration it = Configuration.DEFAULT;
    var configuration =
        new Configuration(
            it.host(),
            0,
            null,
            null,
            it.account(),
            it.region(),
            it.fidelity(),
            it.executor(),
            null,
            null,
            it.services(),
            Configuration.Recording.DEFAULT);
    var plugin = new FakeDryNotes(new FakePlugin("notes"));
    try (Virga virga =
        Virga.start(
            configuration, new Surroundings(Clock.systemUTC(), new SystemIds(), List.of(plugin)))) {
      var dry = call(virga, "PutNote", "dry");
      var wet = call(virga, "PutNote", "wet");

      assertThat(dry.statusCode()).isEqualTo(412);
      assertThat(dry.body()).contains("It would have been kept.");
      assertThat(wet.statusCode()).isEqualTo(200);
      assertThat(call(virga, "GetNote", "dry").statusCode()).isEqualTo(404);
      assertThat(call(virga, "GetNote", "wet").statusCode()).isEqualTo(200);
    }
  }

  private java.net.http.HttpResponse<String> call(Virga virga, String operation, String id)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(virga.endpoint())
            .header("X-Amz-Target", "Fake_notes." + operation)
            .header("Content-Type", "application/x-amz-json-1.1")
            .POST(HttpRequest.BodyPublishers.ofString("{\"id\":\"" + id + "\"}"))
            .build(),
        BodyHandlers.ofString());
  }
}
