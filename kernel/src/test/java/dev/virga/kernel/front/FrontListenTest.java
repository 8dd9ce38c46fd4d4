package dev.virga.kernel.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.virga.spi.HttpResponse;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontListenTest {
  private final FakeHandler handler = new FakeHandler();

  private Front start(String host, int port) {
    return Front.start(new Front.Listen(host, port, null, null), handler);
  }

  private static String get(URI uri) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "", "localhost"})
  void workloads_reach_it_where_it_listens(String host) throws Exception {
    try (Front front = start(host, 0)) {
      assertThat(front.port()).isPositive();
      assertThat(get(front.workloadEndpoint().resolve("/"))).isEqualTo("hello");
    }
  }

  @Test
  void several_run_next_to_each_other() throws Exception {
    try (Front one = start("127.0.0.1", 0);
        Front two = start("127.0.0.1", 0)) {
      assertThat(one.port()).isNotEqualTo(two.port());
      assertThat(get(two.workloadEndpoint())).isEqualTo("hello");
    }
  }

  @Test
  void a_port_in_use_is_named() throws Exception {
    try (var other = new ServerSocket(0)) {
      assertThatExceptionOfType(Front.CannotListen.class)
          .isThrownBy(() -> start("0.0.0.0", other.getLocalPort()))
          .withMessageContaining("0.0.0.0:" + other.getLocalPort())
          .withMessageContaining("in use");
    }
  }

  @Test
  void a_host_that_is_not_known_is_named() {
    assertThatExceptionOfType(Front.CannotListen.class)
        .isThrownBy(() -> start("nowhere.invalid", 0))
        .withMessageContaining("nowhere.invalid");
  }

  @Test
  void an_address_of_another_machine_is_named() {
    assertThatExceptionOfType(Front.CannotListen.class)
        .isThrownBy(() -> start("192.0.2.1", 0))
        .withMessageContaining("192.0.2.1:0");
  }

  @Test
  void close_lets_a_running_call_end() throws Exception {
    var entered = new CountDownLatch(1);
    var proceed = new CountDownLatch(1);
    handler.answers(_ -> {
      entered.countDown();
      await(proceed);
      return HttpResponse.text(200, "text/plain", "done");
    });
    Front front = start("127.0.0.1", 0);
    try (var client = new RawClient(front.port())) {
      client.send("GET / HTTP/1.1\nHost: x\n\n");
      assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();

      Thread closing = Thread.ofVirtual().start(front::close);
      proceed.countDown();

      assertThat(client.head()).startsWith("HTTP/1.1 200");
      assertThat(client.body(4)).isEqualTo("done");
      assertThat(closing.join(java.time.Duration.ofSeconds(10))).isTrue();
      assertThatExceptionOfType(ConnectException.class)
          .isThrownBy(() -> new RawClient(front.port() < 0 ? 1 : front.port()));
    }
  }

  @Test
  void close_does_not_wait_for_ever() throws Exception {
    var entered = new CountDownLatch(1);
    var never = new CountDownLatch(1);
    handler.answers(_ -> {
      entered.countDown();
      await(never);
      return HttpResponse.text(200, "text/plain", "");
    });
    Front front = start("127.0.0.1", 0);
    try (var client = new RawClient(front.port())) {
      client.send("GET / HTTP/1.1\nHost: x\n\n");
      assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();

      Thread closing = Thread.ofVirtual().start(front::close);

      assertThat(closing.join(java.time.Duration.ofSeconds(20))).isTrue();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
