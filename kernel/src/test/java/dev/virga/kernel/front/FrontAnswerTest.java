package dev.virga.kernel.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontAnswerTest {
  private final FakeHandler handler = new FakeHandler();
  private final Front front = Front.start(new Front.Listen("127.0.0.1", 0, null, null), handler);

  @AfterEach
  void close() {
    front.close();
  }

  private RawClient client() throws IOException {
    return new RawClient(front.port());
  }

  private static String get(String... headers) {
    return "GET / HTTP/1.1\nHost: x\n" + String.join("", headers) + "\n";
  }

  private static HttpResponse of(Body body) {
    return new HttpResponse(200, Headers.EMPTY, body);
  }

  @Test
  void an_answer_has_its_status_headers_and_length() throws Exception {
    handler.answers(_ ->
        new HttpResponse(
            404,
            Headers.of("X-One", "a", "X-One", "b", "Content-Type", "text/xml"),
            Body.of("gone".getBytes(StandardCharsets.UTF_8))));
    try (var client = client()) {
      client.send(get());

      String head = client.head();
      assertThat(head).startsWith("HTTP/1.1 404 Not Found\r\n");
      assertThat(head).contains("X-One: a\r\n", "X-One: b\r\n", "Content-Type: text/xml\r\n");
      assertThat(head).contains("Content-Length: 4\r\n").doesNotContain("chunked");
      assertThat(client.body(4)).isEqualTo("gone");
    }
  }

  @Test
  void a_stream_of_known_length_arrives_byte_for_byte() throws Exception {
    byte[] content = new byte[3_000_001];
    new Random(42).nextBytes(content);
    var stream = new FakeStream(content);
    handler.answers(_ -> of(new Body.Stream(stream, content.length)));
    try (var client = client()) {
      client.send(get());

      assertThat(client.head()).contains("Content-Length: 3000001");
      assertThat(client.body(content.length).getBytes(StandardCharsets.ISO_8859_1))
          .isEqualTo(content);
      assertThat(stream.closed.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 65_536, 65_537})
  void a_stream_is_closed_whether_it_goes_out_in_one_piece_or_in_many(int length) throws Exception {
    var stream = new FakeStream(new byte[length]);
    handler.answers(_ -> of(new Body.Stream(stream, length)));
    try (var client = client()) {
      client.send(get());

      assertThat(client.head()).contains("Content-Length: " + length);
      assertThat(client.body(length)).hasSize(length);
      assertThat(stream.closed.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void a_stream_of_unknown_length_is_sent_as_it_comes() throws Exception {
    var source = new PipedOutputStream();
    var stream = new PipedInputStream(source);
    handler.answers(_ -> of(new Body.Stream(stream, -1)));
    try (var client = client()) {
      client.send(get());

      source.write("one".getBytes(StandardCharsets.UTF_8));
      source.flush();
      assertThat(client.head()).contains("Transfer-Encoding: chunked");
      assertThat(client.body(8)).isEqualTo("3\r\none\r\n");
      source.write("two!".getBytes(StandardCharsets.UTF_8));
      source.flush();
      assertThat(client.body(9)).isEqualTo("4\r\ntwo!\r\n");
      source.close();
      assertThat(client.body(5)).isEqualTo("0\r\n\r\n");
    }
  }

  @Test
  void an_empty_stream_of_unknown_length_is_an_empty_answer() throws Exception {
    handler.answers(_ -> of(new Body.Stream(InputStream.nullInputStream(), -1)));
    try (var client = client()) {
      client.send(get());

      assertThat(client.head()).startsWith("HTTP/1.1 200").contains("Content-Length: 0");
      client.send(get());
      assertThat(client.head()).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void head_has_the_length_of_the_body_and_not_the_body() throws Exception {
    var stream = new FakeStream(new byte[1000]);
    handler.answers(_ -> of(new Body.Stream(stream, 1000)));
    try (var client = client()) {
      client.send("HEAD / HTTP/1.1\nHost: x\n\nHEAD / HTTP/1.1\nHost: x\nConnection: close\n\n");

      assertThat(client.head()).contains("Content-Length: 1000");
      assertThat(client.head()).startsWith("HTTP/1.1 200").contains("Content-Length: 1000");
      assertThat(client.ends()).isTrue();
      assertThat(stream.closed.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void head_may_state_a_length_without_a_body() throws Exception {
    handler.answers(_ -> new HttpResponse(200, Headers.of("Content-Length", "77"), Body.EMPTY));
    try (var client = client()) {
      client.send("HEAD / HTTP/1.1\nHost: x\n\n");

      assertThat(client.head()).contains("Content-Length: 77");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304})
  void a_status_without_a_body_has_none(int status) throws Exception {
    handler.answers(_ -> HttpResponse.text(status, "text/plain", "never seen"));
    try (var client = client()) {
      client.send(get() + get("Connection: close\n"));

      assertThat(client.head()).startsWith("HTTP/1.1 " + status);
      assertThat(client.head()).startsWith("HTTP/1.1 " + status);
      assertThat(client.ends()).isTrue();
    }
  }

  @Test
  void a_failing_handler_is_a_500_without_detail_and_the_connection_survives() throws Exception {
    handler.answers(_ -> {
      throw new IllegalStateException("secret");
    });
    try (var client = client()) {
      client.send(get());

      assertThat(client.head())
          .startsWith("HTTP/1.1 500 ")
          .contains("Content-Length: 0")
          .doesNotContain("secret");
      client.send(get());
      assertThat(client.head()).startsWith("HTTP/1.1 500 ");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_body_that_fails_before_anything_was_sent_is_a_500(boolean failing) throws Exception {
    handler.answers(_ -> of(new Body.Stream(new FakeStream(new byte[10], failing), 50)));
    try (var client = client()) {
      client.send(get());

      assertThat(client.head()).startsWith("HTTP/1.1 500 ").contains("Content-Length: 0");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_body_that_breaks_off_ends_the_connection(boolean failing) throws Exception {
    handler.answers(_ -> of(new Body.Stream(new FakeStream(new byte[100_000], failing), 200_000)));
    try (var client = client()) {
      client.send(get());

      assertThat(client.head()).contains("Content-Length: 200000");
      assertThat(client.rest()).hasSize(100_000);
    }
  }

  @Test
  void a_header_that_would_break_the_answer_is_a_500() throws Exception {
    handler.answers(
        _ -> new HttpResponse(200, Headers.of("X-Bad", "a\r\nX-Injected: b"), Body.EMPTY));
    try (var client = client()) {
      client.send(get());

      assertThat(client.head()).startsWith("HTTP/1.1 500 ").doesNotContain("Injected");
    }
  }

  @Test
  void connection_close_really_closes() throws Exception {
    try (var client = client()) {
      client.send(get("Connection: close\n"));

      assertThat(client.head()).contains("Connection: close");
      assertThat(client.rest()).isEqualTo("hello");
    }
  }

  @Test
  void a_client_that_goes_away_half_way_harms_nobody() throws Exception {
    handler.answers(request -> of(Body.of(request.body().bytes(1000))));
    try (var client = client()) {
      client.send("POST / HTTP/1.1\nHost: x\nContent-Length: 100\n\nhalf");
      assertThat(handler.requests.poll(10, TimeUnit.SECONDS)).isNotNull();
      client.reset();
    }
    var endless = new FakeStream(new byte[500_000_000]);
    handler.answers(_ -> of(new Body.Stream(endless, -1)));
    try (var client = client()) {
      client.send(get());
      client.head();
      client.reset();
    }

    assertThat(endless.closed.await(10, TimeUnit.SECONDS)).isTrue();
    handler.answers(_ -> HttpResponse.text(200, "text/plain", "hello"));
    try (var client = client()) {
      client.send(get());
      assertThat(client.head()).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void the_handler_runs_with_the_class_loader_of_whoever_started_the_server() throws Exception {
    var loader = new java.util.concurrent.atomic.AtomicReference<ClassLoader>();
    handler.answers(_ -> {
      loader.set(Thread.currentThread().getContextClassLoader());
      return HttpResponse.text(200, "text/plain", "");
    });
    try (var client = client()) {
      client.send(get());
      client.head();

      assertThat(loader).hasValue(Thread.currentThread().getContextClassLoader());
    }
  }

  /// A body that knows whether it was closed, and may fail where it ends.
  private static final class FakeStream extends ByteArrayInputStream {
    final CountDownLatch closed = new CountDownLatch(1);
    private final boolean failing;

    FakeStream(byte[] content) {
      this(content, false);
    }

    FakeStream(byte[] content, boolean failing) {
      super(content);
      this.failing = failing;
    }

    @Override
    public int read(byte[] target) throws IOException {
      if (failing && available() == 0) {
        throw new IOException("the disk is gone");
      }
      return super.read(target);
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
