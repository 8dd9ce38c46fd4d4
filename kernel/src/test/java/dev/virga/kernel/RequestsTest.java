package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kernel.Configuration.Recording;
import dev.virga.kernel.call.CallFilter;
import dev.virga.kernel.call.CallObserver;
import dev.virga.kernel.call.FinishedCall;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullMarked
class RequestsTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
  private Platform platform = start(new Recording(4, true));

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void a_call_is_recorded_with_all_that_is_known_of_it() {
    HttpResponse answer = call("111111111111", "GetNote", "{\"id\":\"none\"}");

    FinishedCall call = only(CallFilter.ALL);
    assertThat(call.requestId())
        .isEqualTo(answer.headers().first("x-amzn-RequestId").orElseThrow());
    assertThat(call.started()).isEqualTo(NOW);
    assertThat(call.nanos()).isPositive();
    assertThat(call)
        .returns("111111111111", FinishedCall::account)
        .returns("eu-west-1", FinishedCall::region)
        .returns("111111111111", FinishedCall::accessKeyId)
        .returns("notes", FinishedCall::service)
        .returns("GetNote", FinishedCall::operation)
        .returns(true, FinishedCall::implemented)
        .returns("POST", FinishedCall::method)
        .returns("/", FinishedCall::path)
        .returns(404, FinishedCall::status)
        .returns("NoteNotFound", FinishedCall::errorCode)
        .returns("There is no note.", FinishedCall::errorMessage)
        .returns(13L, FinishedCall::bytesIn)
        .returns(answer.body().length(), FinishedCall::bytesOut)
        .returns("{\"id\":\"none\"}", FinishedCall::input);
    assertThat(call.toString())
        .matches("notes\\.GetNote 404 NoteNotFound \\d+\\.\\d ms 111111111111 eu-west-1 \\S+");
  }

  @Test
  void calls_on_claimed_paths_are_recorded_and_those_of_the_platform_are_not() {
    get("/notes/raw");
    get("/health");
    get("/_virga/services");
    get("/_virga/requests");

    assertThat(only(CallFilter.ALL))
        .returns("notes", FinishedCall::service)
        .returns("", FinishedCall::operation)
        .returns("/notes/raw", FinishedCall::path)
        .returns(200, FinishedCall::status);
  }

  @Test
  void filters_narrow_what_is_found() {
    call("111111111111", "PutNote", "{\"id\":\"a\"}");
    call("222222222222", "GetNote", "{\"id\":\"a\"}");
    call("111111111111", "Fail", "{\"id\":\"a\"}");
    call("111111111111", "Unbuilt", "{}");

    assertThat(operations("operation=PutNote")).containsExactly("PutNote");
    assertThat(operations("account=222222222222&service=notes")).containsExactly("GetNote");
    assertThat(operations("status=5xx")).containsExactly("Fail", "Unbuilt");
    assertThat(operations("status=404")).containsExactly("GetNote");
    assertThat(operations("error=InternalFailure")).containsExactly("Fail");
    assertThat(operations("error=*")).containsExactly("GetNote", "Fail", "Unbuilt");
    assertThat(operations("limit=1")).containsExactly("Unbuilt");
    assertThat(operations("region=us-east-1")).isEmpty();
    assertThat(operations("path=/n*")).isEmpty();
    assertThat(operations("path=/")).hasSize(4);
    assertThat(operations("since=2026-01-31T12:00:00Z")).hasSize(4);
    assertThat(operations("since=2026-01-31T12:00:01Z")).isEmpty();
    String second = platform.ring().find(CallFilter.ALL).get(1).requestId();
    assertThat(operations("since=" + second)).containsExactly("Fail", "Unbuilt");
  }

  @Test
  void a_filter_that_cannot_be_read_is_refused_with_what_there_is() {
    assertThat(text(get("/_virga/requests", "operatoin=X")))
        .contains("unknown parameter operatoin; there are account, error, limit, operation");
    assertThat(text(get("/_virga/requests", "status=bad"))).contains("such as 404");
    assertThat(text(get("/_virga/requests", "limit=0"))).contains("at least 1");
    assertThat(text(get("/_virga/requests", "since=2026T:"))).contains("an instant such as");
    assertThat(get("/_virga/requests", "since=unknown").status()).isEqualTo(404);
    assertThatThrownBy(() -> platform.ring().find(CallFilter.ALL.after("unknown")))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void the_newest_are_kept_and_a_delete_forgets_them() {
    for (int i = 0; i < 6; i++) {
      call("11111111111" + i, "PutNote", "{\"id\":\"a\"}");
    }
    assertThat(text(get("/_virga/requests", ""))).contains("\"total\":6,\"keep\":4");
    assertThat(platform.ring().find(CallFilter.ALL))
        .extracting(FinishedCall::account)
        .containsExactly("111111111112", "111111111113", "111111111114", "111111111115");

    assertThat(send("DELETE", "/_virga/requests", "").status()).isEqualTo(200);

    assertThat(text(get("/_virga/requests", ""))).startsWith("{\"requests\":[],\"total\":0");
    call("111111111111", "PutNote", "{\"id\":\"b\"}");
    assertThat(only(CallFilter.ALL).input()).isEqualTo("{\"id\":\"b\"}");
  }

  @Test
  void what_a_client_sends_is_cut_and_forges_no_line() {
    call("1", "Evil\n" + "x".repeat(5000), "{}");

    FinishedCall call = only(CallFilter.ALL);
    assertThat(call.implemented()).isFalse();
    assertThat(call.operation()).hasSize(129);
    assertThat(call.toString()).contains("Evil?xxx").doesNotContain("\n");
  }

  @Test
  void an_observer_that_fails_harms_nothing_and_headers_come_only_if_asked_for() {
    List<FinishedCall> seen = new ArrayList<>();
    platform
        .calls()
        .observe(call -> {
          throw new IllegalStateException("on purpose");
        });
    platform
        .calls()
        .observe(
            new CallObserver() {
              @Override
              public void finished(FinishedCall call) {
                seen.add(call);
              }

              @Override
              public List<String> headers() {
                return List.of("x-amz-target", "missing");
              }
            });

    assertThat(call("1", "WhoAmI", "{}").status()).isEqualTo(200);

    assertThat(seen)
        .singleElement()
        .extracting(it -> it.headers().toString())
        .isEqualTo("{x-amz-target=Fake_notes.WhoAmI}");
    assertThat(platform.calls().running()).isZero();
  }

  @Test
  void nothing_is_kept_where_nothing_is_to_be_kept() {
    platform.close();
    platform = start(new Recording(0, false));

    call("1", "WhoAmI", "{}");

    assertThat(platform.ring().find(CallFilter.ALL)).isEmpty();
  }

  private FinishedCall only(CallFilter filter) {
    List<FinishedCall> found = platform.ring().find(filter);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<String> operations(String query) {
    String json = text(get("/_virga/requests", query));
    return java.util.regex.Pattern.compile("\"operation\":\"(\\w+)\"")
        .matcher(json)
        .results()
        .map(it -> it.group(1))
        .toList();
  }

  private HttpResponse call(String key, String operation, String body) {
    String scope = key + "/20260131/eu-west-1/notes/aws4_request";
    return platform
        .handler()
        .handle(
            new HttpRequest(
                "POST",
                "/",
                "",
                Headers.of(
                    "Authorization",
                    "AWS4-HMAC-SHA256 Credential=" + scope + ", SignedHeaders=host, Signature=00",
                    "Content-Type",
                    "application/x-amz-json-1.1",
                    "X-Amz-Target",
                    "Fake_notes." + operation),
                Body.of(body.getBytes(StandardCharsets.UTF_8))));
  }

  private HttpResponse get(String path) {
    return send("GET", path, "");
  }

  private HttpResponse get(String path, String query) {
    return send("GET", path, query);
  }

  private HttpResponse send(String method, String path, String query) {
    return platform
        .handler()
        .handle(new HttpRequest(method, path, query, Headers.EMPTY, Body.EMPTY));
  }

  private static String text(HttpResponse response) {
    return new String(response.body().bytes(Long.MAX_VALUE), StandardCharsets.UTF_8);
  }

  private static Platform start(Recording recording) {
    return new Platform(
        Configuration.DEFAULT.with(recording),
        new Surroundings(
            Clock.fixed(NOW, ZoneOffset.UTC), new SystemIds(), List.of(new FakePlugin("notes"))),
        it -> it);
  }
}
