package dev.virga.plugin.lambda.api;

import static dev.virga.plugin.lambda.api.ApiUnderTest.NEXT;
import static dev.virga.plugin.lambda.api.ApiUnderTest.error;
import static dev.virga.plugin.lambda.api.ApiUnderTest.response;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WrongOrderTest {
  private final ApiUnderTest api = new ApiUnderTest();

  @AfterEach
  void close() {
    api.close();
  }

  private static String transition(String from, String to) {
    return "{\"errorMessage\":\"State transition from "
        + from
        + " to "
        + to
        + " failed for runtime. Error: State transition is not allowed\","
        + "\"errorType\":\"InvalidStateTransition\"}";
  }

  private static void assertForbidden(RawClient.Reply reply, String from, String to) {
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    assertThat(reply.body().strip()).isEqualTo(transition(from, to));
  }

  @Test
  void a_response_before_the_first_invocation_is_forbidden() {
    assertForbidden(
        api.client().call("POST", response("id-1"), "x"), "Started", "InvocationResponse");
    assertForbidden(
        api.client().call("POST", error("id-1"), "x"), "Started", "InvocationErrorResponse");
  }

  @Test
  void asking_twice_for_what_is_next_is_forbidden() {
    var client = api.client();
    client.send("GET", NEXT, "");
    api.listener().next();
    api.listener().next();

    assertForbidden(api.client().call("GET", NEXT, ""), "Ready", "Ready");
    api.invoke("id-1", "{}");
    assertThat(client.reply().status()).isEqualTo(200);
    assertForbidden(client.call("GET", NEXT, ""), "Running", "Ready");
  }

  @Test
  void a_second_response_is_forbidden() {
    var client = api.running("id-1");
    client.call("POST", response("id-1"), "x");

    assertForbidden(
        client.call("POST", response("id-1"), "x"), "ResponseSent", "InvocationResponse");
    assertForbidden(
        client.call("POST", error("id-1"), "x"), "ResponseSent", "InvocationErrorResponse");
  }

  @Test
  void a_response_to_an_invocation_that_there_is_not_is_bad_and_changes_nothing() {
    var client = api.running("id-1");

    var bad = client.call("POST", response("id-2"), "x");

    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.body().strip())
        .isEqualTo("{\"errorMessage\":\"Invalid request ID\",\"errorType\":\"InvalidRequestID\"}");
    assertThat(client.call("POST", error("id-3"), "x").status()).isEqualTo(400);
    assertThat(client.call("POST", response("id-1"), "x").status()).isEqualTo(202);
  }

  @Test
  void an_initialization_that_has_failed_or_is_over_cannot_fail() {
    var client = api.client();
    client.call("POST", "/2018-06-01/runtime/init/error", "{}");

    assertForbidden(
        client.call("POST", "/2018-06-01/runtime/init/error", "{}"), "InitError", "InitError");
    assertForbidden(client.call("GET", NEXT, ""), "InitError", "Ready");
  }

  @Test
  void a_restore_is_only_between_initialization_and_invocations() {
    var client = api.running("id-1");

    assertForbidden(
        client.call("GET", "/2018-06-01/runtime/restore/next", ""), "Running", "Restoring");
    assertForbidden(
        client.call("POST", "/2018-06-01/runtime/restore/error", "{}"), "Running", "RestoreError");
  }

  @Test
  void paths_and_methods_that_there_are_not_are_refused() {
    var client = api.client();

    assertThat(client.call("GET", "/", "").status()).isEqualTo(404);
    assertThat(client.call("GET", "/2018-06-01/runtime/invocation", "").status()).isEqualTo(404);
    assertThat(client.call("POST", "/2018-06-01/runtime/invocation/a/b/response", "").status())
        .isEqualTo(404);
    assertThat(client.call("POST", "/2018-06-01/runtime/invocation//response", "").status())
        .isEqualTo(404);
    assertThat(client.call("POST", NEXT, "x").status()).isEqualTo(405);
    assertThat(client.call("GET", response("id-1"), "").header("Allow")).isEqualTo("POST");
    assertThat(client.call("GET", "/2018-06-01/ping", "").body()).isEqualTo("pong");
  }
}
