package dev.virga.protocol.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shapes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private final FakeService json = new FakeService("restJson1");
  private final FakeService xml = new FakeService("restXmlNoErrorWrapping");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "max=",
        "max=1.5",
        "max=2147483648",
        "max=0x1",
        "max=1e3",
        "dry=maybe",
        "since=yesterday",
        "since=1515531081",
        "epochs=1&epochs=x"
      })
  void a_query_parameter_of_another_type_is_refused(String query) {
    assertThat(error(json, put("/widgets/w", query, Headers.EMPTY)))
        .contains("SerializationException");
    assertThat(error(xml, put("/widgets/w", query, Headers.EMPTY))).contains("InvalidArgument");
  }

  @ParameterizedTest
  @CsvSource({
    "x-counts, '1,a'",
    "x-counts, '1,,2'",
    "x-dates, soon",
    "x-stamp, soon",
    "x-seal, '*'",
  })
  void a_header_of_another_type_is_refused(String name, String value) {
    Headers headers = Headers.of(name, value);

    assertThat(error(json, put("/widgets/w", "", headers))).contains("SerializationException");
    assertThat(error(xml, put("/widgets/w", "", headers))).contains("InvalidArgument");
  }

  @ParameterizedTest
  @CsvSource({"/widgets/%, ''", "/widgets/%2, ''", "/widgets/%zz, ''", "/widgets/w, max=%"})
  void a_uri_with_half_an_escape_is_refused(String path, String query) {
    assertThat(error(json, put(path, query, Headers.EMPTY))).contains("SerializationException");
    assertThat(error(xml, put(path, query, Headers.EMPTY))).contains("InvalidURI");
  }

  @Test
  void a_name_that_an_enum_has_not_is_refused_in_a_header_too() {
    assertThat(error(json, put("/widgets/w", "", Headers.of("x-finish", "rough"))))
        .contains("ValidationException", "'finish'", "[MATT, high-gloss]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "5", "{", "{\"Label\":5}", "{\"Label\":\"w\"} x"})
  void a_json_body_that_is_none_is_refused(String body) {
    assertThat(error(json, put("/widgets/w", "rules", body(body))))
        .contains("SerializationException");
    assertThat(error(json, put("/widgets/w", "", body("{\"Widget\":" + body + "}"))))
        .contains("SerializationException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "<Widget>",
        "<Widget><Label>w</Label></Other>",
        "<Widget><Size>many</Size></Widget>",
        "<!DOCTYPE Widget [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Widget><Label>&e;</Label></Widget>",
      })
  void an_xml_body_that_is_none_is_refused(String body) {
    assertThat(error(xml, put("/widgets/w", "rules", body(body)))).contains("MalformedXML");
  }

  @Test
  void a_body_over_the_limit_is_not_read() {
    assertThatThrownBy(() -> json.answer(put("/widgets/w", "", tooLarge())))
        .isInstanceOf(Body.TooLarge.class);
    assertThatThrownBy(() -> xml.answer(put("/widgets/w", "rules", tooLarge())))
        .isInstanceOf(Body.TooLarge.class);
  }

  @Test
  void the_limit_of_an_operation_of_its_own_counts() {
    assertThatThrownBy(() -> json.answer(put("/widgets/w", "note", body("x".repeat(65)))))
        .isInstanceOf(Body.TooLarge.class);
  }

  @Test
  void a_body_that_nothing_asks_for_is_not_read() {
    var unread =
        new Body.Stream(
            new ByteArrayInputStream(new byte[0]) {
              @Override
              public synchronized byte[] readNBytes(int length) {
                throw new AssertionError("read");
              }
            },
            -1);

    var answer = json.answer(new HttpRequest("GET", "/widgets", "", Headers.EMPTY, unread));

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void the_content_type_of_a_document_does_not_matter() {
    Headers headers = Headers.of("Content-Type", "application/x-www-form-urlencoded");
    var request = new HttpRequest("PUT", "/widgets/w", "rules", headers, body("{\"Label\":\"w\"}"));

    assertThat(json.answer(request).status()).isEqualTo(200);
  }

  @Test
  void a_line_break_in_a_header_of_an_answer_is_a_space() {
    var answer = json.answer(put("/b/k%0D%0AX-Evil:%201", "", Headers.EMPTY));

    assertThat(answer.headers().first("x-key")).contains("k  X-Evil: 1");
  }

  @Test
  void an_operation_without_a_pattern_cannot_be_bound() {
    record Nothing() {}
    var shapes = new Shapes();
    var operation =
        new OperationShape(
            "Stray",
            shapes.structure(Nothing.class),
            shapes.structure(Nothing.class),
            null,
            null,
            "Stray");

    assertThatThrownBy(
            () -> new RestProtocol().bind(ServiceDescriptor.restJson("s", ""), List.of(operation)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Stray needs @Http");
  }

  private static String error(FakeService service, HttpRequest request) {
    HttpResponse answer = service.answer(request);
    assertThat(answer.status()).isEqualTo(400);
    String text = new String(answer.body().bytes(Long.MAX_VALUE), StandardCharsets.UTF_8);
    return answer.headers() + text;
  }

  private static Body tooLarge() {
    return new Body.Stream(new ByteArrayInputStream(new byte[(int) FakeService.MAX_BODY + 1]), -1);
  }

  private static Body body(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpRequest put(String path, String query, Headers headers) {
    return new HttpRequest("PUT", path, query, headers, Body.EMPTY);
  }

  private static HttpRequest put(String path, String query, Body body) {
    return new HttpRequest("PUT", path, query, Headers.EMPTY, body);
  }
}
