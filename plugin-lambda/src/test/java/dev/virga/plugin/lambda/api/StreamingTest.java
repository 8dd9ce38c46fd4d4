package dev.virga.plugin.lambda.api;

import static dev.virga.plugin.lambda.api.ApiUnderTest.NEXT;
import static dev.virga.plugin.lambda.api.ApiUnderTest.response;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamingTest {
  private static final String HTTP = "application/vnd.awslambda.http-integration-response";
  private final ApiUnderTest api = new ApiUnderTest();

  @AfterEach
  void close() {
    api.close();
  }

  private RawClient begun() {
    return api.running("id-1")
        .raw(
            "POST "
                + response("id-1")
                + " HTTP/1.1\r\nHost: x\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n"
                + "Content-Type: "
                + HTTP
                + "\r\nTransfer-Encoding: chunked\r\nTrailer: Lambda-Runtime-Function-Error-Type, "
                + "Lambda-Runtime-Function-Error-Body\r\n\r\n");
  }

  @Test
  void pieces_are_told_as_they_come() {
    var client = begun();
    assertThat(api.listener().next()).isEqualTo("responding id-1 " + HTTP + " true");

    client.raw("3\r\nabc\r\n");
    assertThat(api.listener().next()).isEqualTo("bytes 3");
    client.raw("2\r\nde\r\n");
    assertThat(api.listener().next()).isEqualTo("bytes 2");
    client.raw("0\r\n\r\n");

    assertThat(client.reply().status()).isEqualTo(202);
    assertThat(api.listener().next()).isEqualTo("responded id-1");
    assertThat(api.listener().response()).asString().isEqualTo("abcde");
  }

  @Test
  void an_error_in_the_middle_stands_in_the_trailers() {
    String error = "{\"errorMessage\":\"m\",\"errorType\":\"E\"}";
    var client = begun();

    client.raw(
        "3\r\nabc\r\n0\r\nLambda-Runtime-Function-Error-Type: E\r\n"
            + "Lambda-Runtime-Function-Error-Body: "
            + Base64.getEncoder().encodeToString(error.getBytes(StandardCharsets.UTF_8))
            + "\r\n\r\n");

    assertThat(client.reply().status()).isEqualTo(202);
    assertThat(api.listener().history()).last().isEqualTo("responded id-1 E " + error);
  }

  @Test
  void a_response_that_is_cut_off_is_an_error_and_the_next_invocation_works() {
    var client = begun();
    client.raw("3\r\nabc\r\n");
    api.listener().next();
    assertThat(api.listener().next()).isEqualTo("bytes 3");

    client.close();

    assertThat(api.listener().next()).startsWith("responded id-1 Runtime.TruncatedResponse {");
    var again = api.client();
    again.send("GET", NEXT, "");
    assertThat(api.listener().next()).isEqualTo("ready");
  }

  @Test
  void what_nobody_reads_any_more_is_still_read_from_the_runtime() {
    api.listener().goesDeaf();
    var client = begun();

    for (int i = 0; i < 100; i++) {
      client.raw("10000\r\n" + "x".repeat(65536) + "\r\n");
    }
    client.raw("0\r\n\r\n");

    assertThat(client.reply().status()).isEqualTo(202);
    assertThat(api.listener().history()).last().isEqualTo("responded id-1");
    assertThat(api.listener().response()).isEmpty();
  }

  @Test
  void another_mode_is_refused_and_changes_nothing() {
    var client = api.running("id-1");

    var refused =
        client.call("POST", response("id-1"), "x", "Lambda-Runtime-Function-Response-Mode", "fast");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("InvalidFunctionResponseMode");
    assertThat(client.call("POST", response("id-1"), "x").status()).isEqualTo(202);
  }
}
