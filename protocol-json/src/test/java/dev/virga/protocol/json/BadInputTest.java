package dev.virga.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.protocol.Call;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String JSON = "application/x-amz-json-1.1";
  private final FakeService service = new FakeService("awsJson1.1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"sink\":",
        "{\"sink\":{\"text\":\"half",
        "{\"sink\":{}",
        "{\"sink\":{},}",
        "{\"sink\" {}}",
        "{sink:{}}",
        "{\"sink\":{\"words\":[\"a\"",
        "{\"sink\":{\"small\":01}}",
        "{\"sink\":{\"ratio\":NaN}}",
        "{\"sink\":{\"text\":\"\\x\"}}",
        "{\"sink\":{\"text\":\"a\nb\"}}",
        "{\"sink\":{\"blob\":\"***\"}}",
        "nonsense",
      })
  void broken_syntax_is_refused_with_its_place(String body) {
    assertThat(text(post(body)))
        .startsWith(
            "{\"__type\":\"SerializationException\",\"message\":\"The request body is not valid JSON"
                + " at line ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                          | Start of list found where not expected",
        "null                        | Unexpected field type",
        "\"text\"                    | Unexpected field type",
        "{\"sink\":5}                | Unexpected field type",
        "{\"sink\":[]}               | Start of list found where not expected",
        "{\"sink\":{\"text\":5}}     | NUMBER_VALUE can not be converted to a String",
        "{\"sink\":{\"text\":true}}  | TRUE_VALUE can not be converted to a String",
        "{\"sink\":{\"text\":{}}}    | Start of structure or map found where not expected.",
        "{\"sink\":{\"text\":[]}}    | Start of list found where not expected",
        "{\"sink\":{\"colour\":1}}   | NUMBER_VALUE can not be converted to a String",
        "{\"sink\":{\"flag\":\"true\"}} | STRING_VALUE can not be converted to a Boolean",
        "{\"sink\":{\"flag\":0}}     | NUMBER_VALUE can not be converted to a Boolean",
        "{\"sink\":{\"small\":\"1\"}} | STRING_VALUE can not be converted to an Integer",
        "{\"sink\":{\"small\":2147483648}} | NUMBER_VALUE can not be converted to an Integer",
        "{\"sink\":{\"small\":1.001}} | NUMBER_VALUE can not be converted to an Integer",
        "{\"sink\":{\"small\":1e-999999}} | NUMBER_VALUE can not be converted to an Integer",
        "{\"sink\":{\"small\":1e99}} | NUMBER_VALUE can not be converted to an Integer",
        "{\"sink\":{\"large\":9223372036854775808}} | NUMBER_VALUE can not be converted to a Long",
        "{\"sink\":{\"large\":1e999999999}} | NUMBER_VALUE can not be converted to a Long",
        "{\"sink\":{\"large\":false}} | FALSE_VALUE can not be converted to a Long",
        "{\"sink\":{\"ratio\":1e39}} | NUMBER_VALUE can not be converted to a Float",
        "{\"sink\":{\"ratio\":\"much\"}} | STRING_VALUE can not be converted to a Float",
        "{\"sink\":{\"exact\":1e309}} | NUMBER_VALUE can not be converted to a Double",
        "{\"sink\":{\"money\":\"1\"}} | STRING_VALUE can not be converted to a BigDecimal",
        "{\"sink\":{\"at\":\"soon\"}} | STRING_VALUE can not be converted to milliseconds since epoch",
        "{\"sink\":{\"at\":1e300}} | NUMBER_VALUE can not be converted to milliseconds since epoch",
        "{\"sink\":{\"at\":true}} | TRUE_VALUE can not be converted to milliseconds since epoch",
        "{\"sink\":{\"blob\":7}}     | NUMBER_VALUE can not be converted to a Blob",
        "{\"sink\":{\"words\":\"a\"}} | Unexpected field type",
        "{\"sink\":{\"words\":{}}}   | Start of structure or map found where not expected.",
        "{\"sink\":{\"words\":[1]}}  | NUMBER_VALUE can not be converted to a String",
        "{\"sink\":{\"tags\":[]}}    | Start of list found where not expected",
        "{\"sink\":{\"tags\":{\"a\":1}}} | NUMBER_VALUE can not be converted to a String",
        "{\"sink\":{}}{}             | The request body goes on after the end of its JSON document",
      })
  void a_value_of_another_type_is_refused_in_the_words_of_aws(String body, String message) {
    assertThat(text(post(body)))
        .isEqualTo("{\"__type\":\"SerializationException\",\"message\":\"" + message + "\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"sink\":{}} x", "{\"sink\":{}}}", "{\"sink\":{}},"})
  void what_follows_the_document_is_refused(String body) {
    assertThat(text(post(body))).contains("SerializationException");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() {
    byte[] body = "{\"sink\":{\"text\":\"??\"}}".getBytes(StandardCharsets.US_ASCII);
    body[17] = (byte) 0xC3;
    body[18] = (byte) 0x28;

    assertThat(text(post(Body.of(body)))).contains("SerializationException");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"nested\":", "{\"x\":", "{\"matrix\":["})
  void a_bomb_of_nested_values_is_refused(String level) {
    String body = "{\"sink\":" + level.repeat(100_000);

    assertThat(text(post(body))).contains("SerializationException");
  }

  @Test
  void a_document_as_deep_as_the_limit_is_read() {
    int levels = JsonCodec.MAX_DEPTH - 2;
    String body = "{\"sink\":{" + "\"nested\":{".repeat(levels) + "}".repeat(levels) + "}}";

    assertThat(post(body).status()).isEqualTo(200);
    assertThat(text(post(body.replace("{}", "{\"nested\":{}}"))))
        .contains("SerializationException", "nested too deeply");
  }

  @Test
  void a_number_of_a_million_digits_is_refused() {
    assertThat(text(post("{\"sink\":{\"money\":" + "9".repeat(1_000_000) + "}}")))
        .contains("SerializationException");
  }

  @Test
  void a_tiny_fraction_costs_nothing() {
    assertThat(text(post("{\"sink\":{\"at\":1e-99999999,\"small\":0e-99999999}}")))
        .isEqualTo("{\"sink\":{\"small\":0,\"at\":0}}");
  }

  @Test
  void half_a_surrogate_pair_is_answered_as_a_replacement_character() {
    assertThat(text(post("{\"sink\":{\"text\":\"a\\ud83eb\"}}")))
        .isEqualTo("{\"sink\":{\"text\":\"a�b\"}}");
  }

  @Test
  void a_body_over_the_limit_is_not_read() {
    byte[] body = new byte[(int) FakeService.MAX_BODY + 1];
    HttpRequest request =
        request("PutSink", JSON, new Body.Stream(new ByteArrayInputStream(body), -1));

    assertThatThrownBy(() -> service.answer(request)).isInstanceOf(Body.TooLarge.class);
  }

  @Test
  void the_limit_of_an_operation_of_its_own_counts() {
    HttpRequest request =
        request("DeleteSink", JSON, body("{\"name\":\"" + "x".repeat(64) + "\"}"));

    assertThatThrownBy(() -> service.answer(request)).isInstanceOf(Body.TooLarge.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/json", "application/x-www-form-urlencoded", ""})
  void another_content_type_finds_no_operation(String contentType) {
    var answer = service.answer(request("PutSink", contentType, body("{\"sink\":{}}")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(text(answer)).contains("UnknownOperationException", JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-amz-json-1.0",
        "application/x-amz-json-1.1; charset=utf-8",
        "Application/X-Amz-JSON-1.1"
      })
  void both_versions_are_read_whatever_the_service_speaks(String contentType) {
    var answer = service.answer(request("PutSink", contentType, body("{\"sink\":{}}")));

    assertThat(text(answer)).isEqualTo("{\"sink\":{}}");
  }

  @Test
  void a_request_without_target_or_with_another_method_names_no_operation() {
    Headers headers = Headers.of("Content-Type", JSON);
    var get = new HttpRequest("GET", "/", "", target(headers, "PutSink"), Body.EMPTY);

    assertThat(route(new HttpRequest("POST", "/", "", headers, Body.EMPTY)))
        .isEqualTo(new Call.Missing());
    assertThat(route(get)).isEqualTo(new Call.Missing());
  }

  @ParameterizedTest
  @CsvSource({
    "Kitchen_20260101.MendSink, MendSink",
    "Kitchen_20260101., ''",
    "Bathroom_20260101.PutSink, Bathroom_20260101.PutSink",
    "PutSink, PutSink",
  })
  void a_target_that_is_not_there_is_named(String target, String name) {
    Headers headers = Headers.of("Content-Type", JSON, "X-Amz-Target", target);

    assertThat(route(new HttpRequest("POST", "/", "", headers, Body.EMPTY)))
        .isEqualTo(new Call.Unknown(name));
  }

  @Test
  void a_service_without_a_target_cannot_be_bound() {
    var service = ServiceDescriptor.restJson("kitchen", "").withProtocol("awsJson1.1");

    assertThatThrownBy(() -> new AwsJsonProtocol().bind(service, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kitchen needs a target");
  }

  private Call route(HttpRequest request) {
    return service.binding().route(request, FakeService.MAX_BODY);
  }

  private HttpResponse post(String json) {
    return post(body(json));
  }

  private HttpResponse post(Body body) {
    return service.answer(request("PutSink", JSON, body));
  }

  private static Body body(String json) {
    return Body.of(json.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpRequest request(String operation, String contentType, Body body) {
    Headers headers =
        contentType.isEmpty() ? Headers.EMPTY : Headers.of("Content-Type", contentType);
    return new HttpRequest("POST", "/", "", target(headers, operation), body);
  }

  private static Headers target(Headers headers, String operation) {
    return headers.with("X-Amz-Target", "Kitchen_20260101." + operation);
  }

  private static String text(HttpResponse response) {
    return new String(response.body().bytes(Long.MAX_VALUE), StandardCharsets.UTF_8);
  }
}
