package dev.virga.plugin.lambda.api;

import static dev.virga.plugin.lambda.api.ApiUnderTest.NEXT;
import static dev.virga.plugin.lambda.api.ApiUnderTest.error;
import static dev.virga.plugin.lambda.api.ApiUnderTest.response;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RuntimeApiTest {
  private final ApiUnderTest api = new ApiUnderTest();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void an_invocation_goes_to_the_runtime_and_its_response_to_the_listener() {
    var client = api.client();
    client.send("GET", NEXT, "");
    assertThat(api.listener().next()).isEqualTo("ready");
    assertThat(api.listener().next()).isEqualTo("idle");

    api.invoke("id-1", "{\"a\":1}");
    var next = client.reply();
    var accepted =
        client.call("POST", response("id-1"), "\"done\"", "Content-Type", "application/json");

    assertThat(next.status()).isEqualTo(200);
    assertThat(next.body()).isEqualTo("{\"a\":1}");
    assertThat(next.header("Content-Type")).isEqualTo("application/json");
    assertThat(next.header("Lambda-Runtime-Aws-Request-Id")).isEqualTo("id-1");
    assertThat(next.header("Lambda-Runtime-Deadline-Ms"))
        .isEqualTo("" + Instant.parse("2026-01-31T12:00:03Z").toEpochMilli());
    assertThat(next.header("Lambda-Runtime-Invoked-Function-Arn")).isEqualTo(ApiUnderTest.ARN);
    assertThat(next.header("Lambda-Runtime-Trace-Id")).startsWith("Root=1-697df0c0-");
    assertThat(next.headers()).doesNotContainKey("Lambda-Runtime-Client-Context");
    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.body().strip()).isEqualTo("{\"status\":\"OK\"}");
    assertThat(api.listener().next()).isEqualTo("responding id-1 application/json false");
    assertThat(api.listener().next()).isEqualTo("bytes 6");
    assertThat(api.listener().next()).isEqualTo("responded id-1");
    assertThat(api.listener().response()).asString().isEqualTo("\"done\"");
  }

  @Test
  void an_error_of_the_function_is_told_as_it_is() {
    var client = api.client();
    client.send("GET", NEXT, "");
    api.listener().next();
    api.listener().next();
    api.invoke("id-1", "{}");
    client.reply();

    var accepted =
        client.call(
            "POST",
            error("id-1"),
            "{\"errorType\":\"E\",\"errorMessage\":\"m\"}",
            "Lambda-Runtime-Function-Error-Type",
            "Unhandled");

    assertThat(accepted.status()).isEqualTo(202);
    assertThat(api.listener().next())
        .isEqualTo("failed id-1 Unhandled {\"errorType\":\"E\",\"errorMessage\":\"m\"}");
  }

  @Test
  void an_error_without_a_type_in_its_header_has_the_one_of_its_body() {
    var client = api.client();
    assertThat(api.server().spoken()).isFalse();

    var accepted =
        client.call(
            "POST",
            "/2018-06-01/runtime/init/error",
            "{\"stackTrace\":[{\"errorType\":\"no\"}],\"errorType\":\"Runtime.ImportModuleError\"}");

    assertThat(accepted.status()).isEqualTo(202);
    assertThat(api.listener().next()).startsWith("initFailed Runtime.ImportModuleError {");
    assertThat(api.server().spoken()).isTrue();
  }

  @Test
  void a_thousand_invocations_go_over_one_connection() {
    var client = api.client();
    for (int i = 0; i < 1000; i++) {
      client.send("GET", NEXT, "");
      assertThat(api.listener().next()).isEqualTo("ready");
      assertThat(api.listener().next()).isEqualTo("idle");
      api.invoke("id-" + i, "{\"i\":" + i + "}");
      assertThat(client.reply().body()).isEqualTo("{\"i\":" + i + "}");
      assertThat(client.call("POST", response("id-" + i), "" + i).status()).isEqualTo(202);
      assertThat(api.listener().next()).startsWith("responding id-" + i + " ");
      assertThat(api.listener().next()).startsWith("bytes");
      assertThat(api.listener().next()).isEqualTo("responded id-" + i);
    }
  }

  @Test
  void an_invocation_with_a_large_payload_and_a_client_context_arrives_whole() {
    var client = api.client();
    client.send("GET", NEXT, "");
    api.listener().next();
    api.listener().next();
    String payload = "\"" + "x".repeat(6 * 1024 * 1024) + "\"";

    api.server()
        .invoke(
            new RuntimeApi.Next(
                "id-1",
                Instant.EPOCH,
                ApiUnderTest.ARN,
                "",
                "{\"custom\":\r\n1}",
                payload.getBytes(StandardCharsets.UTF_8)));
    var next = client.reply();

    assertThat(next.body()).isEqualTo(payload);
    assertThat(next.header("Lambda-Runtime-Client-Context")).isEqualTo("{\"custom\":  1}");
    assertThat(next.headers()).doesNotContainKey("Lambda-Runtime-Trace-Id");
  }

  @Test
  void a_response_over_the_limit_is_refused_and_one_at_the_limit_is_not() {
    var client = api.running("id-1");
    var refused = client.call("POST", response("id-1"), "x".repeat(6 * 1024 * 1024 + 101));

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.body().strip())
        .isEqualTo(
            "{\"errorMessage\":\"Exceeded maximum allowed payload size (6291556 bytes).\","
                + "\"errorType\":\"RequestEntityTooLarge\"}");
    assertThat(api.listener().next()).isEqualTo("tooLarge id-1");

    client.send("GET", NEXT, "");
    assertThat(api.listener().next()).isEqualTo("ready");
    assertThat(api.listener().next()).isEqualTo("idle");
    api.invoke("id-2", "{}");
    client.reply();
    var taken = client.call("POST", response("id-2"), "x".repeat(6 * 1024 * 1024 + 100));

    assertThat(taken.status()).isEqualTo(202);
    assertThat(api.listener().next()).startsWith("responding id-2");
    assertThat(api.listener().next()).isEqualTo("bytes 6291556");
  }

  @Test
  void a_chunked_response_over_the_limit_is_refused_too() {
    var client = api.running("id-1");

    client.raw(
        "POST " + response("id-1") + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 97; i++) {
      client.raw("10000\r\n" + "x".repeat(65536) + "\r\n");
    }
    client.raw("0\r\n\r\n");

    assertThat(client.reply().status()).isEqualTo(413);
    assertThat(api.listener().next()).isEqualTo("tooLarge id-1");
  }

  @Test
  void a_runtime_that_is_restored_from_a_snapshot_tells_of_it() {
    var client = api.client();

    var restored = client.call("GET", "/2018-06-01/runtime/restore/next", "");
    client.send("GET", NEXT, "");

    assertThat(restored.status()).isEqualTo(200);
    assertThat(api.listener().next()).isEqualTo("restoring");
    assertThat(api.listener().next()).isEqualTo("ready");
    assertThat(api.listener().next()).isEqualTo("idle");
  }

  @Test
  void a_restore_that_fails_is_told() {
    var client = api.client();
    client.call("GET", "/2018-06-01/runtime/restore/next", "");

    var accepted =
        client.call(
            "POST",
            "/2018-06-01/runtime/restore/error",
            "{}",
            "Lambda-Runtime-Function-Error-Type",
            "Runtime.RestoreHookFailed");

    assertThat(accepted.status()).isEqualTo(202);
    assertThat(api.listener().next()).isEqualTo("restoring");
    assertThat(api.listener().next()).isEqualTo("restoreFailed Runtime.RestoreHookFailed {}");
  }
}
