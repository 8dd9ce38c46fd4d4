package dev.virga.plugin.lambda.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.model.InvocationType;
import dev.virga.plugin.lambda.model.LogType;
import dev.virga.plugin.lambda.model.State;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvokeTest {
  private final InvokePlugin lambda = InvokePlugin.direct();
  private final ServiceUnderTest service = ServiceUnderTest.of(lambda).start();

  @AfterEach
  void close() {
    service.close();
  }

  private Invoke.Response invoke(Consumer<Invoke.Request.Builder> members) {
    return service.call(
        Invoke.class,
        Invoke.Request.of(it -> {
          it.functionName = "greet";
          members.accept(it);
        }));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(utf8(text));
  }

  @Test
  void a_caller_who_waits_gets_the_response() {
    lambda.function("greet");
    lambda.invoker.does(FakeInvoker.Behaviour.answers("{\"hello\": 1}"));

    var answer = invoke(it -> it.payload = utf8("{\"a\": 1}"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.payload()).isEqualTo(utf8("{\"hello\": 1}"));
    assertThat(answer.executedVersion()).isEqualTo("$LATEST");
    assertThat(answer.functionError()).isNull();
    assertThat(answer.logResult()).isNull();
    assertThat(answer.contentType()).isEqualTo("application/json");
    var invocation = lambda.invoker.invocations().getFirst();
    assertThat(invocation.payload()).isEqualTo(utf8("{\"a\": 1}"));
    assertThat(invocation.requestId())
        .isEqualTo(service.caller(ServiceUnderTest.SCOPE).requestId());
    assertThat(invocation.invokedArn())
        .isEqualTo("arn:aws:lambda:us-east-1:123456789012:function:greet");
  }

  @Test
  void a_function_without_a_payload_gets_an_empty_object() {
    lambda.function("greet");

    invoke(_ -> {});

    assertThat(lambda.invoker.invocations().getFirst().payload()).isEqualTo(utf8("{}"));
  }

  @Test
  void a_failure_of_the_function_is_answered_with_200_and_what_the_runtime_said() {
    lambda.function("greet");
    lambda.invoker.does(FakeInvoker.Behaviour.fails("no"));

    var answer = invoke(it -> it.logType = LogType.TAIL);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.functionError()).isEqualTo("Unhandled");
    assertThat(new String(answer.payload(), StandardCharsets.UTF_8))
        .isEqualTo("{\"errorMessage\": \"no\", \"errorType\": \"ValueError\"}");
    assertThat(answer.logResult()).isEqualTo(base64("START RequestId: x\n"));
  }

  @Test
  void a_response_with_a_byte_too_much_is_a_failure() {
    lambda.function("greet");
    lambda.invoker.does((_, response) -> {
      response.begin("application/json", false);
      response.write(new byte[WholeResponse.LIMIT], 0, WholeResponse.LIMIT);
      response.write(new byte[1], 0, 1);
      return null;
    });

    var answer = invoke(_ -> {});

    assertThat(new String(answer.payload(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"errorMessage\":\"Response payload size exceeded maximum allowed payload size"
                + " (6291556 bytes).\",\"errorType\":\"Function.ResponseSizeTooLarge\"}");
    assertThat(answer.functionError()).isEqualTo("Unhandled");
  }

  @Test
  void a_dry_run_runs_nothing() {
    lambda.function("greet");

    var answer = invoke(it -> it.invocationType = InvocationType.DRY_RUN);

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.payload()).isNull();
    assertThat(lambda.invoker.invocations()).isEmpty();
  }

  @Test
  void an_event_is_answered_at_once_and_runs() {
    lambda.function("greet");

    var answer =
        invoke(it -> {
          it.invocationType = InvocationType.EVENT;
          it.payload = utf8("[1]");
        });

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.payload()).isNull();
    Waiting.until(Duration.ofSeconds(5), lambda.invoker::invocations, it -> it.size() == 1);
    assertThat(lambda.invoker.invocations().getFirst().payload()).isEqualTo(utf8("[1]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "greet | | arn:aws:lambda:us-east-1:123456789012:function:greet:$LATEST",
        "greet | $LATEST | arn:aws:lambda:us-east-1:123456789012:function:greet:$LATEST",
        "greet | prod | arn:aws:lambda:us-east-1:123456789012:function:greet:prod",
        "greet:7 | | arn:aws:lambda:us-east-1:123456789012:function:greet:7"
      })
  void a_function_that_is_not_there_is_named_with_its_qualifier(
      String function, @org.jspecify.annotations.Nullable String qualifier, String arn) {
    assertThatThrownBy(() ->
            invoke(it -> {
              it.functionName = function;
              it.qualifier = qualifier;
            }))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("ResourceNotFoundException");
              assertThat(it.message()).isEqualTo("Function not found: " + arn);
            });
  }

  @Test
  void an_alias_runs_its_version_and_the_function_sees_the_alias() {
    lambda.function("greet");
    lambda.alias("greet", "prod");

    var answer = invoke(it -> it.qualifier = "prod");

    assertThat(answer.executedVersion()).isEqualTo("$LATEST");
    assertThat(lambda.invoker.invocations().getFirst().invokedArn())
        .isEqualTo("arn:aws:lambda:us-east-1:123456789012:function:greet:prod");
  }

  @Test
  void a_payload_that_is_no_json_is_refused_in_the_words_of_the_parser() {
    lambda.function("greet");

    assertThatThrownBy(() -> invoke(it -> it.payload = utf8("{bad}")))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("InvalidRequestContentException");
              assertThat(it.message())
                  .startsWith(
                      "Could not parse request body into json: Could not parse payload into json:"
                          + " Unexpected character ('b' (code 98)): was expecting double-quote to"
                          + " start field name\n at [Source: REDACTED (")
                  .endsWith("line: 1, column: 2]");
              assertThat(it.members()).containsEntry("Type", "User");
            });
    assertThat(lambda.invoker.invocations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"{", "[1", "' '", "1 2", "nul"})
  void other_payloads_that_are_no_json_are_refused_too(String payload) {
    lambda.function("greet");

    assertThatThrownBy(() -> invoke(it -> it.payload = utf8(payload)))
        .hasMessageStartingWith("Could not parse request body into json");
  }

  @Test
  void a_function_that_is_pending_does_not_run() {
    lambda.function("greet", it -> it.state = State.PENDING);

    assertThatThrownBy(() -> invoke(_ -> {}))
        .hasMessage(
            "The operation cannot be performed at this time. The function is currently in the"
                + " following state: Pending");
  }

  @Test
  void an_event_may_have_a_megabyte_and_not_more() {
    lambda.function("greet");
    String megabyte = "\"" + "x".repeat((1 << 20) - 2) + "\"";

    var answer =
        invoke(it -> {
          it.invocationType = InvocationType.EVENT;
          it.payload = utf8(megabyte);
        });

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThatThrownBy(() ->
            invoke(it -> {
              it.invocationType = InvocationType.EVENT;
              it.payload = utf8(megabyte + " ");
            }))
        .isInstanceOfSatisfying(AwsException.class, it -> assertThat(it.status()).isEqualTo(413))
        .hasMessage("Request must be smaller than 1048576 bytes for the InvokeFunction operation");
  }

  @Test
  void a_client_context_reaches_the_function_as_json() {
    lambda.function("greet");

    invoke(it -> it.clientContext = base64("{\"custom\": {\"a\": \"b\"}}"));

    assertThat(lambda.invoker.invocations().getFirst().clientContext())
        .isEqualTo("{\"custom\": {\"a\": \"b\"}}");
  }

  @ParameterizedTest
  @CsvSource({"%%%", "bm8ganNvbg==", "WzFd"})
  void a_client_context_that_is_no_object_in_base64_is_refused(String header) {
    lambda.function("greet");

    assertThatThrownBy(() -> invoke(it -> it.clientContext = header))
        .hasMessage("Client context must be a valid Base64-encoded JSON object.");
  }

  @Test
  void a_client_context_that_is_too_long_is_refused() {
    lambda.function("greet");
    String longest = base64("{\"a\":\"" + "x".repeat(2700) + "\"}");

    assertThatThrownBy(() -> invoke(it -> it.clientContext = longest))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> assertThat(it.code()).isEqualTo("InvalidRequestContentException"));
  }

  @Test
  void what_is_not_simulated_is_refused() {
    lambda.function("greet");

    assertThatThrownBy(() -> invoke(it -> it.tenantId = "blue"))
        .hasMessageContaining("tenant isolation");
    assertThatThrownBy(() -> invoke(it -> it.durableExecutionName = "once"))
        .hasMessageContaining("durable execution");
  }

  @Test
  void a_function_that_calls_itself_without_an_end_is_stopped_after_sixteen_times() {
    lambda.function("greet");
    for (int i = 0; i < 16; i++) {
      String header = lastTraceHeader();
      invoke(it -> it.traceHeader = header);
    }

    String header = lastTraceHeader();
    assertThatThrownBy(() -> invoke(it -> it.traceHeader = header))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> assertThat(it.code()).isEqualTo("RecursiveInvocationException"));
  }

  private @org.jspecify.annotations.Nullable String lastTraceHeader() {
    var all = lambda.invoker.invocations();
    return all.isEmpty() ? null : all.getLast().traceHeader();
  }
}
