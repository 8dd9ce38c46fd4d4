package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@NullMarked
@Timeout(60)
class ClaimedHostsTest {
  private final FakeHosts hosts = new FakeHosts("functions", "lambda-url");

  @Test
  void the_second_label_of_a_host_says_whose_it_is() {
    assertThat(ClaimedHosts.label("abc.lambda-url.us-east-1.localhost:4566"))
        .isEqualTo("lambda-url");
    assertThat(ClaimedHosts.label("ABC.Lambda-URL.us-east-1.on.aws")).isEqualTo("lambda-url");
    assertThat(ClaimedHosts.label("abc.lambda-url")).isNull();
    assertThat(ClaimedHosts.label(".lambda-url.us-east-1")).isNull();
    assertThat(ClaimedHosts.label("localhost:4566")).isNull();
    assertThat(ClaimedHosts.label("")).isNull();
  }

  @Test
  void a_service_answers_on_every_path_of_the_hosts_that_it_claims() throws Exception {
    try (Virga virga = start(hosts)) {
      assertThat(get(virga, "abc.lambda-url.eu-west-1.localhost", "/health"))
          .contains("seen abc.lambda-url.eu-west-1.localhost/health");
      assertThat(get(virga, "abc.lambda-url.eu-west-1.on.aws", "/a%2Fb"))
          .contains("seen abc.lambda-url.eu-west-1.on.aws/a%2Fb");
      assertThat(get(virga, "localhost", "/health")).contains("\"status\":\"ok\"");
      assertThat(get(virga, "lambda-url.localhost", "/health")).contains("\"status\":\"ok\"");
    }
  }

  @Test
  void a_body_is_read_while_it_arrives_and_answered_meanwhile() throws Exception {
    try (Virga virga = start(hosts);
        var socket = connect(virga);
        var answer =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
      send(
          socket,
          "POST / HTTP/1.1\r\nHost: abc.lambda-url.x.y\r\nTransfer-Encoding: chunked\r\n\r\n");
      send(socket, "7\r\nfirst.\n\r\n");
      assertThat(answer.lines().anyMatch("first."::equals)).isTrue();

      send(socket, "8\r\nsecond.\n\r\n0\r\n\r\n");
      assertThat(answer.lines().anyMatch("second."::equals)).isTrue();
    }
  }

  @Test
  void a_host_is_claimed_once() {
    try (Virga virga = start(hosts, new FakeHosts("others", "lambda-url"))) {
      assertThat(virga.problems()).singleElement().asString().contains("the host lambda-url");
    }
  }

  @Test
  void a_claimed_host_is_one_label() {
    try (Virga virga = start(new FakeHosts("dotted", "a.b"), new FakeHosts("large", "A"))) {
      assertThat(virga.problems())
          .hasSize(2)
          .allSatisfy(it -> assertThat(it.toString()).contains("must be one label"));
    }
  }

  private static String get(Virga virga, String host, String path) throws Exception {
    try (var socket = connect(virga)) {
      send(
          socket, "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static Socket connect(Virga virga) throws Exception {
    return new Socket(virga.endpoint().getHost(), virga.endpoint().getPort());
  }

  private static void send(Socket socket, String text) throws Exception {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Virga start(ServicePlugin... plugins) {
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
            Map.of(),
            Configuration.Recording.DEFAULT);
    return Virga.start(
        configuration, new Surroundings(Clock.systemUTC(), new SystemIds(), List.of(plugins)));
  }

  /// A service with hosts of its own, which says what it sees, or gives back a body while it arrives.
  private record FakeHosts(String name, String label) implements ServicePlugin {
    @Override
    public ServiceDescriptor descriptor() {
      return ServiceDescriptor.json(name, "Fake_" + name);
    }

    @Override
    public Set<String> awsOperations() {
      return Set.of();
    }

    @Override
    public Service start(ServiceContext context) {
      return new Service() {
        @Override
        public List<Operation<?, ?>> operations() {
          return List.of();
        }

        @Override
        public Map<String, HttpHandler> hosts() {
          return Map.of(label, FakeHosts::answer);
        }
      };
    }

    private static HttpResponse answer(HttpRequest request) {
      if (request.method().equals("POST")) {
        return new HttpResponse(200, Headers.EMPTY, new Body.Stream(request.body().stream(), -1));
      }
      String seen = "seen " + request.header("Host").orElse("") + request.path();
      return HttpResponse.text(200, "text/plain", seen);
    }
  }
}
