package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvalidRequestContentException;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.lambda.model.LambdaException;
import software.amazon.awssdk.services.lambda.model.LogType;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

/// Functions that are called and waited for, through the AWS SDK for Java.
class LambdaInvokeTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ECHO =
      """
      import os

      def handler(event, context):
          client = context.client_context.custom if context.client_context else None
          print("event", event)
          return {"event": event, "client": client, "request": context.aws_request_id,
                  "arn": context.invoked_function_arn, "trace": os.environ["_X_AMZN_TRACE_ID"]}
      """;

  private static LambdaClient lambda;
  private static String echo;

  @BeforeAll
  static void create() {
    var functions = PythonFunctions.of(VIRGA.endpoint(), "111122220021");
    lambda = functions.lambda();
    echo = functions.create(ECHO);
  }

  @AfterAll
  static void close() {
    lambda.close();
  }

  private static SdkBytes json(String text) {
    return SdkBytes.fromUtf8String(text);
  }

  @Test
  void the_answer_is_the_functions_own_with_the_end_of_its_log() {
    InvokeResponse answer =
        lambda.invoke(it ->
            it.functionName(echo)
                .payload(json("{\"ü\": [1, null]}"))
                .logType(LogType.TAIL)
                .clientContext(
                    Base64.getEncoder()
                        .encodeToString(
                            "{\"custom\": {\"a\": \"b\"}}".getBytes(StandardCharsets.UTF_8))));

    String requestId = answer.responseMetadata().requestId();
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.executedVersion()).isEqualTo("$LATEST");
    assertThat(answer.functionError()).isNull();
    assertThat(answer.payload().asUtf8String())
        .contains("\"event\": {", "[1, null]", "\"client\": {\"a\": \"b\"}")
        .contains("\"request\": \"" + requestId + "\"")
        .contains(":function:" + echo + "\"")
        .containsPattern("\"trace\": \"Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};");
    assertThat(new String(Base64.getDecoder().decode(answer.logResult()), StandardCharsets.UTF_8))
        .contains("START RequestId: " + requestId + " Version: $LATEST")
        .contains("event ", "END RequestId: " + requestId, "REPORT RequestId: " + requestId);
  }

  @Test
  void a_dry_run_runs_nothing_and_looks_whether_the_function_is_there() {
    InvokeResponse answer =
        lambda.invoke(it -> it.functionName(echo).invocationType(InvocationType.DRY_RUN));

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.payload().asByteArray()).isEmpty();
    assertThatThrownBy(() ->
            lambda.invoke(
                it -> it.functionName("no-such-function").invocationType(InvocationType.DRY_RUN)))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining(":function:no-such-function:$LATEST");
  }

  @Test
  void what_the_function_raises_is_an_answer() {
    var functions = PythonFunctions.of(VIRGA.endpoint(), "111122220021");
    String failing =
        functions.create("def handler(event, context):\n    raise ValueError('not today')\n");

    InvokeResponse answer = functions.lambda().invoke(it -> it.functionName(failing));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.functionError()).isEqualTo("Unhandled");
    assertThat(answer.payload().asUtf8String())
        .contains("\"errorMessage\": \"not today\"", "\"errorType\": \"ValueError\"")
        .contains("stackTrace");
    functions.lambda().close();
  }

  @Test
  void what_is_no_json_or_too_large_is_refused_and_nothing_runs() {
    assertThatThrownBy(() -> lambda.invoke(it -> it.functionName(echo).payload(json("{no}"))))
        .isInstanceOf(InvalidRequestContentException.class)
        .hasMessageContaining("Could not parse request body into json");
    String large = "\"" + "x".repeat(6 * 1024 * 1024) + "\"";
    assertThatThrownBy(() -> lambda.invoke(it -> it.functionName(echo).payload(json(large))))
        .isInstanceOfSatisfying(
            LambdaException.class, it -> assertThat(it.statusCode()).isEqualTo(413))
        .hasMessageContaining(
            "Request must be smaller than 6291456 bytes for the InvokeFunction operation");
    String event = "\"" + "x".repeat(1024 * 1024) + "\"";
    assertThatThrownBy(() ->
            lambda.invoke(it ->
                it.functionName(echo).invocationType(InvocationType.EVENT).payload(json(event))))
        .hasMessageContaining(
            "Request must be smaller than 1048576 bytes for the InvokeFunction operation");
  }

  @Test
  void a_payload_near_the_limit_goes_in_and_out() {
    String payload = "\"" + "y".repeat(5_900_000) + "\"";

    InvokeResponse answer = lambda.invoke(it -> it.functionName(echo).payload(json(payload)));

    assertThat(answer.functionError()).isNull();
    assertThat(answer.payload().asByteArray().length).isGreaterThan(5_900_000);
  }

  @Test
  void a_function_is_called_by_its_arn_and_by_parts_of_it() {
    for (String name :
        new String[] {
          "arn:aws:lambda:us-east-1:111122220021:function:" + echo,
          "111122220021:function:" + echo,
          "function:" + echo,
          echo + ":$LATEST"
        }) {
      assertThat(lambda.invoke(it -> it.functionName(name)).functionError()).as(name).isNull();
    }
    assertThatThrownBy(() ->
            lambda.invoke(
                it -> it.functionName("arn:aws:lambda:eu-west-1:111122220021:function:" + echo)))
        .hasMessageContaining(
            "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')");
  }
}
