package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.HttpResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// What a service does around its requests, and which requests S3 gets because nobody else wants them.
@NullMarked
class FilterTest {
  private final HttpClient client = HttpClient.newHttpClient();

  private static Virga start(String name, FakeFiltered.Filter filter) {
    Configuration it = Configuration.DEFAULT;
    var configuration =
        new Configuration(
            it.host(),
            0,
            null,
            null,
            it.account(),
            it.region(),
            it.fidelity(),
            it.executor(),
            null,
            null,
            it.services(),
            Configuration.Recording.DEFAULT);
    var plugin = new FakeFiltered(new FakePlugin(name), filter);
    return Virga.start(
        configuration, new Surroundings(Clock.systemUTC(), new SystemIds(), List.of(plugin)));
  }

  private java.net.http.HttpResponse<String> call(Virga virga, String operation, String body)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(virga.endpoint())
            .header("X-Amz-Target", "Fake_notes." + operation)
            .header("Content-Type", "application/x-amz-json-1.1")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void a_filter_changes_requests_and_adds_to_answers() throws Exception {
    byte[] other = "{\"id\":\"b\"}".getBytes(StandardCharsets.UTF_8);
    try (Virga virga =
        start(
            "notes",
            (request, _, next) ->
                next.handle(
                        new dev.virga.spi.HttpRequest(
                            request.method(),
                            request.path(),
                            request.query(),
                            request.headers(),
                            Body.of(other)))
                    .with("X-Seen", "yes"))) {
      var put = call(virga, "PutNote", "{\"id\":\"a\"}");
      var got = call(virga, "GetNote", "{\"id\":\"a\"}");

      assertThat(put.statusCode()).isEqualTo(200);
      assertThat(got.body()).isEqualTo("{\"id\":\"b\"}");
      assertThat(got.headers().firstValue("X-Seen")).contains("yes");
    }
  }

  @Test
  void a_filter_may_answer_by_itself() throws Exception {
    try (Virga virga =
        start("notes", (_, context, _) -> HttpResponse.text(418, "text/plain", context.host()))) {
      var answer = call(virga, "GetNote", "{}");

      assertThat(answer.statusCode()).isEqualTo(418);
      assertThat(answer.body()).isEqualTo(virga.endpoint().getAuthority());
    }
  }

  @Test
  void a_filter_sees_errors_as_answers() throws Exception {
    var seen = new CopyOnWriteArrayList<Integer>();
    try (Virga virga =
        start(
            "notes",
            (request, _, next) -> {
              HttpResponse answer = next.handle(request);
              seen.add(answer.status());
              return answer;
            })) {
      call(virga, "GetNote", "{\"id\":\"none\"}");
      call(virga, "Fail", "{\"id\":\"a\"}");
      call(virga, "Unbuilt", "{}");

      assertThat(seen).containsExactly(404, 500, 501);
    }
  }

  @Test
  void an_error_of_a_filter_is_answered_like_one_of_an_operation() throws Exception {
    try (Virga virga =
        start(
            "notes",
            (_, _, _) -> {
              throw AwsException.of("Closed", 403, "Not today.").withHeader("X-Why", "sunday");
            })) {
      var answer = call(virga, "GetNote", "{}");

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("Closed", "Not today.");
      assertThat(answer.headers().firstValue("X-Why")).contains("sunday");
      assertThat(answer.headers().firstValue("x-amzn-RequestId")).isPresent();
    }
  }

  @Test
  void a_bug_in_a_filter_shows_nothing() throws Exception {
    try (Virga virga =
        start(
            "notes",
            (_, _, _) -> {
              throw new IllegalStateException("the secret insides");
            })) {
      var answer = call(virga, "GetNote", "{}");

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).contains("InternalFailure").doesNotContain("secret");
    }
  }

  @Test
  void what_nobody_else_wants_is_for_s3_and_a_form_is_only_one_at_the_root() throws Exception {
    try (Virga virga =
        start(
            "s3",
            (request, _, _) ->
                HttpResponse.text(200, "text/plain", request.method() + request.path()))) {
      assertThat(form(virga, "PUT", "/bucket/key").body()).isEqualTo("PUT/bucket/key");
      assertThat(form(virga, "POST", "/bucket").body()).isEqualTo("POST/bucket");
      var query = form(virga, "POST", "/");
      assertThat(query.statusCode()).isEqualTo(501);
      assertThat(query.body()).contains("action Do of version 1");
    }
  }

  private java.net.http.HttpResponse<String> form(Virga virga, String method, String path)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(virga.endpoint() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString("Action=Do&Version=1"))
            .build(),
        BodyHandlers.ofString());
  }
}
