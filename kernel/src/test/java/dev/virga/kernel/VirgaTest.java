package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kernel.Configuration.ServiceConfiguration;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.capability.Credentials;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class VirgaTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final FakePlugin notes = new FakePlugin("notes");

  @TempDir Path directory = Path.of("");

  @Test
  void a_call_is_answered_and_carries_a_request_id() throws Exception {
    try (Virga virga = start(notes)) {
      var put = call(virga, "test", "PutNote", "{\"id\":\"a\",\"text\":\"hi\"}");
      var got = call(virga, "test", "GetNote", "{\"id\":\"a\"}");

      assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
      assertThat(got.body()).isEqualTo("{\"id\":\"a\",\"text\":\"hi\"}");
      assertThat(got.headers().firstValue("x-amzn-RequestId")).isPresent();
    }
  }

  @Test
  void rows_are_kept_apart_by_account_and_region() throws Exception {
    try (Virga virga = start(notes)) {
      call(virga, "111111111111", "PutNote", "{\"id\":\"a\"}");

      assertThat(call(virga, "222222222222", "GetNote", "{\"id\":\"a\"}").statusCode())
          .isEqualTo(404);
      assertThat(call(virga, "111111111111", "GetNote", "{\"id\":\"a\"}").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void an_error_of_the_service_has_its_code_words_and_members() throws Exception {
    try (Virga virga = start(notes)) {
      var answer = call(virga, "test", "GetNote", "{\"id\":\"none\"}");

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body())
          .contains("\"NoteNotFound\"", "There is no note.", "\"noteId\":\"none\"");
    }
  }

  @Test
  void values_that_break_the_model_are_refused_before_the_service_sees_them() throws Exception {
    try (Virga virga = start(notes)) {
      var answer = call(virga, "test", "PutNote", "{\"id\":\"far too long\"}");

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body())
          .contains("ValidationException")
          .contains("Value 'far too long' at 'id' failed to satisfy constraint");
    }
  }

  @Test
  void a_bug_shows_nothing_changes_nothing_and_harms_nothing() throws Exception {
    try (Virga virga = start(notes)) {
      var answer = call(virga, "test", "Fail", "{\"id\":\"a\"}");

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).contains("InternalFailure").doesNotContain("secret", "dev.virga");
      assertThat(call(virga, "test", "GetNote", "{\"id\":\"a\"}").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void an_operation_that_is_missing_is_answered_with_501_and_its_name() throws Exception {
    try (Virga virga = start(notes)) {
      var answer = call(virga, "test", "Unbuilt", "{}");

      assertThat(answer.statusCode()).isEqualTo(501);
      assertThat(answer.body()).contains("NotImplemented", "Unbuilt", "/_virga/services");
    }
  }

  @Test
  void a_service_that_is_missing_is_answered_with_501_and_those_that_run() throws Exception {
    try (Virga virga = start(notes)) {
      var answer =
          send(
              request(virga, "test", "dynamodb")
                  .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
                  .POST(HttpRequest.BodyPublishers.ofString("{}")));

      assertThat(answer.statusCode()).isEqualTo(501);
      assertThat(answer.body()).contains("DynamoDB_20120810.ListTables", "notes");
    }
  }

  @Test
  void a_body_over_the_limit_of_its_operation_is_refused() throws Exception {
    try (Virga virga = start(notes)) {
      String body = "{\"id\":\"a\",\"text\":\"" + "x".repeat(2000) + "\"}";

      var answer = call(virga, "test", "PutNote", body);

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body())
          .contains("Request must be smaller than 1000 bytes for the PutNote operation");
    }
  }

  @Test
  void a_signature_of_the_wrong_form_is_refused_in_a_form_that_can_be_read() throws Exception {
    try (Virga virga = start(notes)) {
      var answer =
          send(
              HttpRequest.newBuilder(virga.endpoint())
                  .header("Authorization", "AWS4-HMAC-SHA256 nonsense")
                  .header("X-Amz-Target", "Fake_notes.WhoAmI")
                  .POST(HttpRequest.BodyPublishers.ofString("{}")));

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("IncompleteSignature");
    }
  }

  @Test
  void the_caller_follows_from_the_access_key() throws Exception {
    try (Virga virga = start(notes, new FakeSts())) {
      assertThat(call(virga, "test", "WhoAmI", "{}").body())
          .contains("123456789012", "eu-west-1", "arn:aws:iam::123456789012:root");
      assertThat(call(virga, "999999999999", "WhoAmI", "{}").body())
          .contains("arn:aws:iam::999999999999:root");
      assertThat(call(virga, "ASIAGOOD", "WhoAmI", "{}").body())
          .contains("arn:aws:sts::555555555555:assumed-role/r/s");
      var expired = call(virga, "ASIAEXPIRED", "WhoAmI", "{}");
      assertThat(expired.statusCode()).isEqualTo(400);
      assertThat(expired.body()).contains("ExpiredTokenException");
    }
  }

  @Test
  void the_key_of_a_user_makes_the_user_the_caller_while_it_is_active() throws Exception {
    var iam = new FakeIam();
    try (Virga virga = start(notes, iam)) {
      assertThat(call(virga, "AKIAGOOD", "WhoAmI", "{}").body())
          .contains("arn:aws:iam::555555555555:user/alice");
      var inactive = call(virga, "AKIAINACTIVE", "WhoAmI", "{}");
      assertThat(inactive.statusCode()).isEqualTo(400);
      assertThat(inactive.body())
          .contains("UnrecognizedClientException", "The security token included in the request");
      assertThat(iam.calls).containsExactly("arn:aws:iam::555555555555:user/alice calls notes");
    }
  }

  @Test
  void a_service_answers_on_the_path_that_it_claims() throws Exception {
    try (Virga virga = start(notes)) {
      var answer =
          send(HttpRequest.newBuilder(URI.create(virga.endpoint() + "/notes/x%2Fy?z")).GET());

      assertThat(answer.body()).isEqualTo("raw /notes/x%2Fy");
    }
  }

  @Test
  void health_tells_what_works() throws Exception {
    try (Virga virga = start(notes)) {
      var answer = send(HttpRequest.newBuilder(URI.create(virga.endpoint() + "/health")).GET());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains("\"status\":\"ok\"", "\"provider\":\"aws\"", "\"services\":[\"notes\"]");
      assertThat(answer.body()).doesNotContain("${");
    }
  }

  @Test
  void the_coverage_page_tells_what_is_there_and_what_is_not() throws Exception {
    try (Virga virga = start(notes)) {
      var answer =
          send(HttpRequest.newBuilder(URI.create(virga.endpoint() + "/_virga/services")).GET());

      assertThat(answer.body())
          .contains("\"implemented\":[\"Fail\",\"GetNote\",\"PutNote\",\"WhoAmI\"]")
          .contains("\"missing\":[\"Unbuilt\"]");
    }
  }

  @Test
  void a_reset_empties_what_it_names() throws Exception {
    var other = new FakePlugin("other");
    try (Virga virga = start(notes, other)) {
      call(virga, "111111111111", "PutNote", "{\"id\":\"a\"}");
      call(virga, "222222222222", "PutNote", "{\"id\":\"a\"}");

      assertThat(reset(virga, "?service=other").statusCode()).isEqualTo(200);
      assertThat(note(virga, "111111111111")).isEqualTo(200);
      assertThat(reset(virga, "?service=notes&account=111111111111").statusCode()).isEqualTo(200);
      assertThat(note(virga, "111111111111")).isEqualTo(404);
      assertThat(note(virga, "222222222222")).isEqualTo(200);
      assertThat(reset(virga, "").statusCode()).isEqualTo(200);
      assertThat(note(virga, "222222222222")).isEqualTo(404);
      assertThat(reset(virga, "?service=nothing").statusCode()).isEqualTo(404);
      assertThat(reset(virga, "?servce=notes").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void a_plugin_that_fails_is_reported_and_harms_no_other() throws Exception {
    try (Virga virga = start(notes, new FailingPlugin(), new FakePlugin("notes"))) {
      assertThat(virga.services()).containsExactly("notes");
      assertThat(virga.problems())
          .anySatisfy(it -> {
            assertThat(it.plugin()).isEqualTo("failing");
            assertThat(it.reason()).contains("failed to start", "no luck");
          })
          .anySatisfy(it -> assertThat(it.reason()).contains("already a service 'notes'"));
      assertThat(call(virga, "test", "WhoAmI", "{}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_service_that_is_switched_off_is_not_started() {
    try (Virga virga =
        Virga.start(
            configured(Map.of("notes", new ServiceConfiguration(false, Map.of()))), with(notes))) {
      assertThat(virga.services()).isEmpty();
      assertThat(notes.started).isFalse();
    }
  }

  @Test
  void settings_reach_the_service_and_unknown_ones_are_refused() throws Exception {
    var greeting = new ServiceConfiguration(true, Map.of("greeting", "moin"));
    try (Virga virga = Virga.start(configured(Map.of("notes", greeting)), with(notes))) {
      assertThat(call(virga, "test", "WhoAmI", "{}").body()).contains("moin");
    }

    var unknown = new ServiceConfiguration(true, Map.of("greating", "moin"));
    assertThatThrownBy(() -> Virga.start(configured(Map.of("notes", unknown)), with(notes)))
        .hasMessage("unknown setting 'greating' of service notes; there are: greeting");
    assertThatThrownBy(() -> Virga.start(configured(Map.of("notse", greeting)), with(notes)))
        .hasMessage("unknown service 'notse'; there are: notes");
  }

  @Test
  void closing_closes_the_services() {
    start(notes).close();

    assertThat(notes.closed).isTrue();
  }

  @Test
  void with_a_data_directory_a_restart_finds_everything() throws Exception {
    try (Virga virga = Virga.start(keeping(), with(notes))) {
      call(virga, "test", "PutNote", "{\"id\":\"a\",\"text\":\"kept\"}");
    }

    try (Virga virga = Virga.start(keeping(), with(new FakePlugin("notes")))) {
      assertThat(call(virga, "test", "GetNote", "{\"id\":\"a\"}").body()).contains("kept");
    }
  }

  private static final class FailingPlugin implements ServicePlugin {
    @Override
    public ServiceDescriptor descriptor() {
      return ServiceDescriptor.json("failing", "Failing");
    }

    @Override
    public Service start(ServiceContext context) {
      throw new NoClassDefFoundError("no luck");
    }
  }

  /// Knows two keys.
  private static final class FakeSts implements ServicePlugin, Credentials {
    @Override
    public ServiceDescriptor descriptor() {
      return ServiceDescriptor.json("fake-sts", "FakeSts");
    }

    @Override
    public Service start(ServiceContext context) {
      context.offer(Credentials.class, this);
      return List::of;
    }

    @Override
    public Session assumeRole(Scope scope, String role, String session, Duration lifetime) {
      throw new IllegalStateException("not asked for here");
    }

    @Override
    public Optional<Issued> find(String key) {
      var principal =
          new Principal(
              "555555555555", "arn:aws:sts::555555555555:assumed-role/r/s", "AROA:s", key);
      return switch (key) {
        case "ASIAGOOD" ->
            Optional.of(new Issued(principal, "secret", Instant.now().plusSeconds(60)));
        case "ASIAEXPIRED" ->
            Optional.of(new Issued(principal, "secret", Instant.now().minusSeconds(1)));
        default -> Optional.empty();
      };
    }
  }

  private int note(Virga virga, String account) throws Exception {
    return call(virga, account, "GetNote", "{\"id\":\"a\"}").statusCode();
  }

  private HttpResponse<String> reset(Virga virga, String query) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(virga.endpoint() + "/_virga/reset" + query))
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  private HttpResponse<String> call(Virga virga, String key, String operation, String body)
      throws Exception {
    return send(
        request(virga, key, "notes")
            .header("X-Amz-Target", "Fake_notes." + operation)
            .header("Content-Type", "application/x-amz-json-1.1")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder request(Virga virga, String key, String service) {
    return HttpRequest.newBuilder(virga.endpoint())
        .header(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential="
                + key
                + "/20260131/eu-west-1/"
                + service
                + "/aws4_request, SignedHeaders=host, Signature=00");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Virga start(ServicePlugin... plugins) {
    return Virga.start(configured(Map.of()), with(plugins));
  }

  private static Surroundings with(ServicePlugin... plugins) {
    return new Surroundings(Clock.systemUTC(), new SystemIds(), List.of(plugins));
  }

  private static Configuration configured(Map<String, ServiceConfiguration> services) {
    return configured(services, null);
  }

  private Configuration keeping() {
    return configured(Map.of(), directory);
  }

  private static Configuration configured(
      Map<String, ServiceConfiguration> services, @Nullable Path data) {
    Configuration it = Configuration.DEFAULT;
    return new Configuration(
        it.host(),
        0,
        null,
        null,
        it.account(),
        it.region(),
        it.fidelity(),
        it.executor(),
        data,
        null,
        services,
        Configuration.Recording.DEFAULT);
  }
}
