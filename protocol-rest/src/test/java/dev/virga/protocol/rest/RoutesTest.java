package dev.virga.protocol.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.protocol.Call;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private final FakeService service = new FakeService("restXmlNoErrorWrapping");

  @ParameterizedTest
  @CsvSource({
    "GET, /widgets/, ListWidgets",
    "GET, /widgets, ListWidgets",
    "GET, /widgets?marker=x, ListWidgets",
    "PUT, /widgets/w, PutWidget",
    "PUT, /widgets/w/, PutWidget",
    "PUT, /widgets/w?rules, PutRules",
    "PUT, /widgets/w?rules=, PutRules",
    "PUT, /widgets/w?x=1&rules, PutRules",
    "PUT, /widgets/w?ruleset, PutWidget",
    "PUT, /widgets/w?therules, PutWidget",
    "PUT, /widgets/w?x=rules, PutWidget",
    "PUT, /widgets/w?icon=small, PutIcon",
    "PUT, /widgets/w?icon=smaller, PutWidget",
    "PUT, /widgets/w?icon, PutWidget",
    "DELETE, /widgets/a%2Fb, DeleteWidget",
    "PUT, /widgets/w/x, PutObject",
    "PUT, /bucket/key, PutObject",
    "PUT, /bucket/key?x-id=PutObject, PutObject",
    "PUT, /bucket/a/b//c/, PutObject",
    "PUT, /bucket//, PutObject",
    "PUT, /bucket/k?partNumber=1&uploadId=u, UploadPart",
    "PUT, /bucket/k?partNumber=1, PutObject",
  })
  void the_most_specific_match_wins(String method, String uri, String operation) {
    Call call = route(request(method, uri, Headers.EMPTY));

    assertThat(call).isInstanceOf(Call.Known.class);
    assertThat(call.operationName()).isEqualTo(operation);
  }

  @Test
  void a_required_header_tells_operations_of_one_pattern_apart() {
    Headers copy = Headers.of("x-amz-copy-source", "/a/b");

    assertThat(route(request("PUT", "/bucket/key", copy)).operationName()).isEqualTo("CopyObject");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /",
    "GET, /other",
    "GET, /widgets/w",
    "PUT, /bucket",
    "PUT, /bucket/",
    "PUT, //key",
    "DELETE, /widgets/",
    "DELETE, /widgets//",
    "PATCH, /widgets/w",
    "PUT, *",
  })
  void what_matches_nothing_is_named_by_method_and_path(String method, String path) {
    HttpRequest request = request(method, path, Headers.EMPTY);

    assertThat(route(request)).isEqualTo(new Call.Unknown(method + " " + path));
    assertThat(service.binding().claims(request)).isFalse();
  }

  @Test
  void a_binding_claims_what_it_routes() {
    assertThat(service.binding().claims(request("DELETE", "/widgets/w", Headers.EMPTY))).isTrue();
  }

  @Test
  void labels_are_decoded_once_and_a_greedy_one_keeps_its_slashes() {
    var answer = service.answer(request("PUT", "/b/a%2Fb/%2525+%C3%A4//z/", Headers.EMPTY));

    assertThat(answer.headers().first("x-key")).contains("a/b/%25+ä//z/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"widgets", "/a/{b+}/c"})
  void a_pattern_that_is_none_cannot_be_bound(String uri) {
    assertThatThrownBy(() -> UriPattern.parse(uri))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(uri);
  }

  @Test
  void every_query_literal_counts() {
    var pattern = UriPattern.parse("/x?select&select-type=2");

    assertThat(
            List.of("select&select-type=2", "select-type=2&select=", "select", "select-type=2")
                .stream()
                .map(pattern::literalsIn))
        .containsExactly(true, true, false, false);
  }

  private Call route(HttpRequest request) {
    return service.binding().route(request, FakeService.MAX_BODY);
  }

  private static HttpRequest request(String method, String uri, Headers headers) {
    int question = uri.indexOf('?');
    return new HttpRequest(
        method,
        question < 0 ? uri : uri.substring(0, question),
        question < 0 ? "" : uri.substring(question + 1),
        headers,
        Body.EMPTY);
  }
}
