package dev.virga.plugin.lambda.api;

import static dev.virga.plugin.lambda.api.ApiUnderTest.NEXT;
import static dev.virga.plugin.lambda.api.ApiUnderTest.error;
import static dev.virga.plugin.lambda.api.ApiUnderTest.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {
  private final ApiUnderTest api = new ApiUnderTest();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void a_body_may_come_in_chunks() {
    var client = api.running("id-1");

    client.raw(
        "POST "
            + response("id-1")
            + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3;name=value\r\nabc\r\n00A\r\n0123456789\r\n0\r\nA-Trailer: x\r\n\r\n");

    assertThat(client.reply().status()).isEqualTo(202);
    assertThat(api.listener().response()).asString().isEqualTo("abc0123456789");
  }

  @Test
  void a_client_that_waits_for_it_is_told_to_continue() {
    var client = api.running("id-1");

    client.raw(
        "POST "
            + response("id-1")
            + " HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");

    assertThat(client.reply().status()).isEqualTo(100);
    client.raw("abc");
    assertThat(client.reply().status()).isEqualTo(202);
    assertThat(api.listener().response()).asString().isEqualTo("abc");
  }

  @Test
  void a_client_that_waits_is_not_told_to_continue_where_its_request_is_refused() {
    var client = api.client();

    client.raw(
        "POST "
            + response("id-1")
            + " HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");

    assertThat(client.reply().status()).isEqualTo(403);
    assertThat(client.ended()).isTrue();
  }

  @Test
  void requests_may_be_sent_ahead_and_are_answered_in_their_order() {
    var client = api.client();
    client
        .send("GET", NEXT, "")
        .send("POST", response("id-1"), "one")
        .send("GET", NEXT, "")
        .send("POST", error("id-2"), "two");
    api.listener().next();
    api.listener().next();

    api.invoke("id-1", "1");
    assertThat(client.reply().body()).isEqualTo("1");
    assertThat(client.reply().status()).isEqualTo(202);
    for (String told = api.listener().next(); !told.equals("idle"); ) {
      told = api.listener().next();
    }
    api.invoke("id-2", "2");
    assertThat(client.reply().body()).isEqualTo("2");
    assertThat(client.reply().status()).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello\r\n\r\n",
        "GET /2018-06-01/ping\r\n\r\n",
        "GET /2018-06-01/ping HTTP/2.0\r\n\r\n",
        "GET  /2018-06-01/ping HTTP/1.1\r\n\r\n",
        "GET ping HTTP/1.1\r\n\r\n",
        "GET /2018-06-01/ping HTTP/1.1\r\nno colon\r\n\r\n",
        "GET /2018-06-01/ping HTTP/1.1\r\nspace : x\r\n\r\n",
        "GET /2018-06-01/ping HTTP/1.1\r\n: x\r\n\r\n",
        "POST /2018-06-01/ping HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        "POST /2018-06-01/ping HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST /2018-06-01/ping HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST /2018-06-01/ping HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "POST /2018-06-01/ping HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
        "POST /2018-06-01/ping HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n",
        "POST /2018-06-01/ping HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
      })
  void what_is_not_http_is_answered_400_and_the_connection_closed(String request) {
    var client = api.client();

    client.raw(request);

    assertThat(client.reply().status()).isEqualTo(400);
    assertThat(client.ended()).isTrue();
    assertThat(api.client().call("GET", "/2018-06-01/ping", "").status()).isEqualTo(200);
  }

  @Test
  void heads_that_do_not_end_are_answered_400() {
    var line = api.client().raw("GET /" + "x".repeat(70_000));
    assertThat(line.reply().status()).isEqualTo(400);

    var fields = api.client().raw("GET / HTTP/1.1\r\n" + "a: b\r\n".repeat(300));
    assertThat(fields.reply().status()).isEqualTo(400);
  }

  @Test
  void a_client_that_vanishes_while_it_waits_may_come_back() {
    var first = api.client();
    first.send("GET", NEXT, "");
    assertThat(api.listener().next()).isEqualTo("ready");
    assertThat(api.listener().next()).isEqualTo("idle");
    vanishes(first);

    var second = api.client().send("GET", NEXT, "").send("GET", "/2018-06-01/ping", "");
    api.invoke("id-1", "again");

    assertThat(second.reply().body()).isEqualTo("again");
    assertThat(api.listener().history()).containsExactly("ready", "idle");
  }

  @Test
  void a_last_request_of_a_connection_waits_like_any_other() {
    var last = api.client().send("GET", NEXT, "", "Connection", "close");
    assertThat(api.listener().next()).isEqualTo("ready");
    assertThat(api.listener().next()).isEqualTo("idle");

    api.invoke("id-1", "late");

    assertThat(last.reply().body()).isEqualTo("late");
    assertThat(last.ended()).isTrue();
  }

  private void vanishes(RawClient client) {
    client.close();
    Waiting.until(Duration.ofSeconds(10), () -> api.server().connections(), it -> it == 0);
  }

  @Test
  void an_invocation_waits_for_a_client_that_has_vanished() {
    var first = api.client();
    first.send("GET", NEXT, "");
    api.listener().next();
    api.listener().next();
    vanishes(first);

    api.invoke("id-1", "kept");
    var second = api.client();

    assertThat(second.call("GET", NEXT, "").body()).isEqualTo("kept");
    assertThat(second.call("POST", response("id-1"), "x").status()).isEqualTo(202);
  }

  @Test
  void an_invocation_that_could_not_be_written_is_handed_to_the_next_request() throws Refused {
    var lifecycle = new Lifecycle(Set.of());
    var next = new RuntimeApi.Next("id-1", Instant.EPOCH, ApiUnderTest.ARN, "", null, new byte[0]);
    var lost = parked(lifecycle);
    var found = parked(lifecycle);
    lifecycle.runtimeNext(lost);

    var delivery = lifecycle.invoke(next, () -> EventMessage.invoke("e", next)).getFirst();
    lifecycle.undelivered(delivery);
    Step step = lifecycle.runtimeNext(found);

    assertThat(delivery.request()).isSameAs(lost);
    assertThat(step.deliveries()).extracting(Delivery::request).containsExactly(found);
    assertThat(step.ready()).isFalse();
    assertThat(step.idle()).isFalse();
  }

  private ParkedRequest parked(Lifecycle lifecycle) {
    var turns = new Turns(lifecycle, api.listener(), api.log(), Instant::now, new Threads());
    var runtime = new RuntimeEndpoints(lifecycle, turns);
    var endpoints =
        new Endpoints(
            runtime,
            new ExtensionEndpoints(
                lifecycle,
                turns,
                new FunctionFacts("f", "1", "h", "123456789012", Set.of()),
                api.log(),
                api.context()),
            lifecycle);
    return new ParkedRequest(new Connection(new Socket(), endpoints), true);
  }

  @Test
  void a_client_that_vanishes_in_the_middle_of_a_response_may_send_it_again() {
    var client = api.running("id-1");
    client.raw("POST " + response("id-1") + " HTTP/1.1\r\nContent-Length: 100\r\n\r\nabc");
    vanishes(client);

    var reply = api.client().call("POST", response("id-1"), "whole");

    assertThat(reply.status()).isEqualTo(202);
    assertThat(api.listener().response()).asString().isEqualTo("whole");
  }

  @Test
  void a_connection_ends_where_the_client_wants_it() {
    var client = api.client();
    assertThat(client.call("GET", "/2018-06-01/ping", "", "Connection", "close").status())
        .isEqualTo(200);
    assertThat(client.ended()).isTrue();

    var old = api.client().raw("GET /2018-06-01/ping HTTP/1.0\r\n\r\n");
    assertThat(old.reply().body()).isEqualTo("pong");
    assertThat(old.ended()).isTrue();
  }

  @Test
  void a_client_of_the_jdk_understands_it() throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var uri = URI.create("http://" + api.server().address() + NEXT);
      var next = client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      api.listener().next();
      api.listener().next();
      api.invoke("id-1", "{}");
      assertThat(next.join().body()).isEqualTo("{}");

      var post =
          HttpRequest.newBuilder(uri.resolve(response("id-1")))
              .expectContinue(true)
              .POST(HttpRequest.BodyPublishers.ofString("x"))
              .build();
      assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(202);
    }
  }

  @Test
  void closing_ends_connections_that_wait() {
    var client = api.client();
    client.send("GET", NEXT, "");
    api.listener().next();
    api.listener().next();
    var idle = api.client();

    api.server().close();
    api.server().close();

    assertThat(client.ended()).isTrue();
    assertThat(idle.ended()).isTrue();
    api.invoke("id-1", "unheard");
  }
}
