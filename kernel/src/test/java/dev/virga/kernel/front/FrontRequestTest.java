package dev.virga.kernel.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Body;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontRequestTest {
  private final FakeHandler handler = new FakeHandler();
  private final Front front = Front.start(new Front.Listen("127.0.0.1", 0, null, null), handler);

  @AfterEach
  void close() {
    front.close();
  }

  private RawClient client() throws IOException {
    return new RawClient(front.port());
  }

  private HttpRequest received() throws InterruptedException {
    HttpRequest request = handler.requests.poll(10, TimeUnit.SECONDS);
    assertThat(request).isNotNull();
    return request;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "//",
        "/a//b/",
        "/a/../b/./c",
        "/..",
        "/key%2Fwith%2fslashes",
        "/%E2%82%AC/%zz",
        "/a;b=c;d/e",
        "/a+b%20c",
        "/weird|{}[]^`\"<>\\",
        "/arn:aws:ecs:us-east-1:123456789012:task/x"
      })
  void a_path_passes_exactly_as_it_was_sent(String path) throws Exception {
    try (var client = client()) {
      client.send("GET " + path + "?a=%2F&b&=c&a=+ HTTP/1.1\nHost: x\n\n");

      assertThat(client.head()).startsWith("HTTP/1.1 200 OK");
      HttpRequest request = received();
      assertThat(request.path()).isEqualTo(path);
      assertThat(request.query()).isEqualTo("a=%2F&b&=c&a=+");
    }
  }

  @Test
  void a_request_target_with_an_authority_is_reduced_to_its_path() throws Exception {
    try (var client = client()) {
      client.send("GET http://ecs.us-east-1.amazonaws.com/a/b?c HTTP/1.1\nHost: x\n\n");

      assertThat(client.head()).startsWith("HTTP/1.1 200 OK");
      assertThat(received().path()).isEqualTo("/a/b");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /€ HTTP/1.1",
        "GET /?€ HTTP/1.1",
        "GET /a#b HTTP/1.1",
        "GET  HTTP/1.1",
        "nonsense"
      })
  void a_request_line_that_is_no_valid_uri_is_refused(String line) throws Exception {
    try (var client = client()) {
      client.send(line + "\nHost: x\n\n");

      assertThat(client.head()).startsWith("HTTP/1.1 400 ");
      assertThat(handler.requests).isEmpty();
    }
  }

  @Test
  void headers_arrive_with_all_their_values_and_any_host_is_accepted() throws Exception {
    try (var client = client()) {
      client.send(
          "PATCH / HTTP/1.1\nHost: my_bucket.s3.localhost:4566\nX-One: a, b\nX-Two: c\nx-two: d\nX-Empty:\n\n");

      client.head();
      HttpRequest request = received();
      assertThat(request.method()).isEqualTo("PATCH");
      assertThat(request.header("host")).contains("my_bucket.s3.localhost:4566");
      assertThat(request.headers().all("x-one")).containsExactly("a, b");
      assertThat(request.headers().all("X-TWO")).containsExactly("c", "d");
      assertThat(request.header("X-Empty")).contains("");
    }
  }

  @Test
  void long_request_lines_and_headers_pass() throws Exception {
    String token = "t".repeat(16_000);
    try (var client = client()) {
      client.send(
          "GET /?X-Amz-Security-Token=" + token + " HTTP/1.1\nHost: x\nX-Token: " + token + "\n\n");

      assertThat(client.head()).startsWith("HTTP/1.1 200 OK");
      HttpRequest request = received();
      assertThat(request.query()).endsWith(token);
      assertThat(request.header("x-token")).contains(token);
    }
  }

  @ParameterizedTest
  @CsvSource({"40000,0,414", "10,70000,400"})
  void endless_request_lines_and_headers_are_refused(int line, int header, int status)
      throws Exception {
    try (var client = client()) {
      client.send(
          "GET /" + "a".repeat(line) + " HTTP/1.1\nHost: x\nX: " + "b".repeat(header) + "\n\n");

      assertThat(client.head()).startsWith("HTTP/1.1 " + status);
      assertThat(handler.requests).isEmpty();
    }
  }

  @Test
  void a_body_with_a_length_arrives_with_it() throws Exception {
    handler.answers(request -> HttpResponse.text(200, "text/plain", text(request.body())));
    try (var client = client()) {
      client.send(
          "POST / HTTP/1.1\nHost: x\nContent-Encoding: aws-chunked\nContent-Length: 4\n\nbody");

      assertThat(client.head()).contains("Content-Length: 6");
      assertThat(client.body(6)).isEqualTo("4:body");
    }
  }

  @Test
  void a_chunked_body_arrives_without_a_length() throws Exception {
    handler.answers(request -> HttpResponse.text(200, "text/plain", text(request.body())));
    try (var client = client()) {
      client.send("POST / HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\n\n3\nbod\n1\ny\n0\n\n");

      client.head();
      assertThat(client.body(7)).isEqualTo("-1:body");
    }
  }

  @Test
  void a_request_without_a_body_has_the_empty_one() throws Exception {
    try (var client = client()) {
      client.send("POST / HTTP/1.1\nHost: x\nContent-Length: 0\n\n");

      client.head();
      assertThat(received().body()).isEqualTo(Body.EMPTY);
    }
  }

  @Test
  void a_client_that_expects_to_continue_is_told_to_when_the_body_is_read() throws Exception {
    handler.answers(request -> HttpResponse.text(200, "text/plain", text(request.body())));
    try (var client = client()) {
      client.send("PUT / HTTP/1.1\nHost: x\nExpect: 100-continue\nContent-Length: 4\n\n");

      assertThat(client.head()).startsWith("HTTP/1.1 100 Continue");
      client.send("body");
      assertThat(client.head()).startsWith("HTTP/1.1 200 OK");
      assertThat(client.body(6)).isEqualTo("4:body");
    }
  }

  @Test
  void a_client_that_expects_to_continue_is_refused_without_sending_its_body() throws Exception {
    handler.answers(_ -> HttpResponse.text(403, "text/plain", "no"));
    try (var client = client()) {
      client.send("PUT / HTTP/1.1\nHost: x\nExpect: 100-continue\nContent-Length: 400000000\n\n");

      assertThat(client.head()).startsWith("HTTP/1.1 403").contains("Connection: close");
      assertThat(client.rest()).isEqualTo("no");
    }
  }

  @Test
  void a_small_body_that_nobody_reads_leaves_the_connection_usable() throws Exception {
    try (var client = client()) {
      client.send("POST /one HTTP/1.1\nHost: x\nContent-Length: 4\n\nbody");
      client.head();
      client.body(5);

      client.send("POST /two HTTP/1.1\nHost: x\nContent-Length: 4\n\nbody");
      assertThat(client.head()).startsWith("HTTP/1.1 200 OK");
      assertThat(received().path()).isEqualTo("/one");
      assertThat(received().path()).isEqualTo("/two");
    }
  }

  @Test
  void a_large_body_that_nobody_reads_is_answered_before_the_connection_ends() throws Exception {
    handler.answers(_ -> HttpResponse.text(413, "text/plain", "too large"));
    byte[] part = new byte[1 << 20];
    try (var client = client()) {
      client.send("POST / HTTP/1.1\nHost: x\nContent-Length: " + (part.length * 100L) + "\n\n");
      for (int i = 0; i < 100; i++) {
        client.send(part);
      }

      assertThat(client.head()).startsWith("HTTP/1.1 413").contains("Connection: close");
      assertThat(client.rest()).isEqualTo("too large");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: nonsense", "Content-Length: -5"})
  void a_length_that_is_none_is_refused(String header) throws Exception {
    handler.answers(request -> HttpResponse.text(200, "text/plain", text(request.body())));
    try (var client = client()) {
      client.send("POST / HTTP/1.1\nHost: x\n" + header + "\n\nbody");

      assertThat(client.head()).startsWith("HTTP/1.1 400");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-One: a\u0001b", "X-One: a\rX-Two: b", "X One: a", "X-One : a", ": a"})
  void a_header_that_is_none_is_refused_and_ends_the_connection(String header) throws Exception {
    try (var client = client()) {
      client.send("POST / HTTP/1.1\nHost: x\n" + header + "\nContent-Length: 4\n\nbody");

      assertThat(client.head()).startsWith("HTTP/1.1 400");
      assertThat(client.rest()).doesNotContain("HTTP/1.1");
      assertThat(handler.requests).isEmpty();
    }
  }

  @Test
  void a_body_that_is_read_to_its_length_leaves_the_connection_to_the_next_request()
      throws Exception {
    handler.answers(request -> HttpResponse.text(200, "text/plain", text(request.body())));
    try (var client = client()) {
      for (int i = 0; i < 3; i++) {
        client.send("POST / HTTP/1.1\nHost: x\nContent-Length: 4\n\nbod" + i);

        assertThat(client.head()).startsWith("HTTP/1.1 200 OK");
        assertThat(client.body(6)).isEqualTo("4:bod" + i);
      }
    }
  }

  @Test
  void a_chunk_that_is_none_is_refused() throws Exception {
    handler.answers(request -> HttpResponse.text(200, "text/plain", text(request.body())));
    try (var client = client()) {
      client.send("POST / HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\n\nxyz\nbod\n");

      assertThat(client.head()).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void http_1_0_is_refused_with_505() throws Exception {
    try (var client = client()) {
      client.send("GET / HTTP/1.0\n\n");

      assertThat(client.head()).startsWith("HTTP/1.1 505");
    }
  }

  private static String text(Body body) {
    return body.length()
        + ":"
        + new String(body.bytes(100), java.nio.charset.StandardCharsets.UTF_8);
  }
}
