package dev.virga.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.Fidelity;
import dev.virga.testcontainers.VirgaContainer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;

/// The Testcontainers module against a real engine, with the image of the built distribution.
@ExtendWith(VirgaContainerTest.Engine.class)
final class VirgaContainerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /// Starts the engine before the class.
  static final class Engine implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
      EngineWithImage.shared(context);
    }
  }

  @BeforeAll
  static void publishing_needs_a_bridge() {
    assertThat(System.getProperty(TestEngineStrategy.HOST)).isNotNull();
  }

  @Test
  void it_has_the_services_that_were_asked_for_and_its_log_can_be_followed() throws Exception {
    var ready = new CompletableFuture<String>();
    try (var virga = new VirgaContainer().withServices("s3", "sts").withRegion("eu-central-1")) {
      virga.withAccount("210987654321").withFidelity(Fidelity.STRICT).withFollowedLog();
      virga.withLogConsumer(frame -> ready.complete(frame.getUtf8String()));

      virga.start();

      assertThat(get(virga.endpoint().resolve("/health")))
          .contains("\"services\":[\"s3\",\"sts\"]")
          .contains("\"status\":\"ok\"");
      assertThat(virga.region()).isEqualTo("eu-central-1");
      assertThat(virga.accessKeyId()).isEqualTo("210987654321").isEqualTo(virga.account());
      assertThat(virga.secretAccessKey()).isNotEmpty();
      assertThat(ready.get(20, TimeUnit.SECONDS)).isNotBlank();
    }
  }

  @Test
  void state_in_a_data_directory_outlives_the_container(@TempDir Path directory) throws Exception {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (var virga = new VirgaContainer().withDataDirectory(directory)) {
      virga.start();
      put(virga.endpoint().resolve("/kept"), "");
      put(virga.endpoint().resolve("/kept/greeting"), "hello");
      stopGently(virga);
    }

    try (var virga = new VirgaContainer().withDataDirectory(directory)) {
      virga.start();

      assertThat(get(virga.endpoint().resolve("/kept/greeting"))).isEqualTo("hello");
    }
  }

  @Test
  void without_a_published_port_it_has_the_network_of_the_machine() throws Exception {
    int port = freePort();
    try (var virga = new VirgaContainer().withServices("s3").withHostNetwork(port)) {
      virga.start();

      assertThat(virga.endpoint()).hasPort(port);
      assertThat(get(virga.endpoint().resolve("/health"))).contains("\"services\":[\"s3\"]");
    }
  }

  @Test
  void a_service_that_does_not_exist_keeps_it_from_starting() {
    try (var virga = new VirgaContainer().withServices("nosuch")) {
      virga.withStartupTimeout(Duration.ofSeconds(5));

      assertThatThrownBy(virga::start).hasMessageContaining("virga");
      assertThat(virga.isRunning()).isFalse();
    }
  }

  /// Testcontainers kills; what was answered is kept in any case, but the engine is asked to wait here.
  private static void stopGently(VirgaContainer virga) {
    virga.getDockerClient().stopContainerCmd(virga.getContainerId()).withTimeout(20).exec();
  }

  private static String get(URI address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address).build());
  }

  private static void put(URI address, String body) throws IOException, InterruptedException {
    send(HttpRequest.newBuilder(address).PUT(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private static String send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
