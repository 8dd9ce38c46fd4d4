package dev.virga.plugin.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RuntimeApiTest {
  private static final String NEXT = "/2018-06-01/runtime/invocation/next";

  private final ApiUnderTest api = new ApiUnderTest();

  @AfterEach
  void close() {
    api.close();
  }

  private static String response(String id) {
    return "/2018-06-01/runtime/invocation/" + id + "/response";
  }

  private static String error(String id) {
    return "/2018-06-01/runtime/invocation/" + id + "/error";
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
}
