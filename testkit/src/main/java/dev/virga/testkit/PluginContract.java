package dev.virga.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Operation;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shapes;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.wire.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// What every plugin keeps to. A plugin's tests extend this class and say which plugin is meant; the
/// rest is the same for all: requests over HTTP that are empty, broken or hostile are answered as AWS
/// would, no request gets a 500, and the next one works.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PluginContract {
  private final HttpClient client = HttpClient.newHttpClient();
  private Simulator simulator;
  private ServiceDescriptor descriptor;
  private List<OperationShape> operations;

  /// The plugin. A new one at each call.
  protected abstract ServicePlugin plugin();

  @BeforeAll
  void start() {
    descriptor = plugin().descriptor();
    simulator = Simulator.start();
    try (var service = ServiceUnderTest.of(plugin()).start()) {
      var shapes = new Shapes();
      operations = new ArrayList<>();
      for (Operation<?, ?> operation : service.service().operations()) {
        operations.add(OperationShape.of(operation.getClass(), shapes));
      }
    }
  }

  @AfterAll
  void stop() {
    simulator.close();
  }

  @Test
  void is_found_and_runs() {
    assertThat(simulator.virga().services()).contains(descriptor.name());
    assertThat(simulator.virga().problems()).isEmpty();
  }

  @Test
  void describes_itself_the_same_way_twice() {
    assertThat(plugin().descriptor()).isEqualTo(plugin().descriptor());
  }

  @Test
  void knows_all_operations_of_aws_and_implements_no_others() {
    assertThat(plugin().awsOperations())
        .isNotEmpty()
        .containsAll(operations.stream().map(OperationShape::name).toList());
  }

  @Test
  void can_be_switched_off() {
    try (var without = Simulator.builder().without(descriptor.name()).start()) {
      assertThat(without.virga().services()).doesNotContain(descriptor.name());
    }
  }

  @Test
  void can_be_started_and_closed_again_and_again() {
    for (int i = 0; i < 3; i++) {
      try (var service = ServiceUnderTest.of(plugin()).start()) {
        assertThat(service.service().operations()).hasSameSizeAs(operations);
        service.service().close();
      }
    }
  }

  @Test
  void answers_501_for_an_operation_that_it_does_not_have() throws Exception {
    String[] target = unknownOperation().split(" ", -1);
    var answer =
        send(
            target.length == 2
                ? signed(target[1]).method(target[0], HttpRequest.BodyPublishers.noBody()).build()
                : request("NoSuchOperation", null, emptyBody("NoSuchOperation")));

    assertThat(answer.statusCode()).isEqualTo(501);
    // restJson1 has its error codes in a header
    assertThat(answer.body() + answer.headers().map()).contains("NotImplemented");
    if (target.length != 2 && !descriptor.protocol().equals("restJson1")) {
      assertThat(answer.body()).contains("NoSuchOperation");
    }
  }

  /// The method and path of an operation that AWS has and the plugin has not, such as `GET /a?b`; for
  /// a plugin to which any path leads. The empty string where a made-up operation will do.
  protected String unknownOperation() {
    return "";
  }

  @TestFactory
  Stream<DynamicTest> answers_an_empty_request_without_a_bug() {
    return forEachOperation(
        "empty",
        operation -> {
          var answer = send(request(operation, emptyBody(operation.name())));

          assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
          assertThat(requestId(answer)).isNotEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_body_that_is_cut_off() {
    return forEachOperation(
            "cut off",
            operation -> {
              var answer = send(request(operation, "{\"a\": [{\"b\": \"c"));

              assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
              assertThat(answer.body()).contains("SerializationException");
            })
        .filter(_ -> isJson());
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_document_that_is_cut_off() {
    String document = descriptor.protocol().equals("restJson1") ? "{\"a\": [" : "<a><b>";
    return operations.stream()
        .filter(operation -> isRest() && takesDocument(operation))
        .map(operation ->
            DynamicTest.dynamicTest(
                operation.name() + " cut off",
                () -> {
                  var answer = send(withQuery(operation, document));

                  assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
                }));
  }

  @TestFactory
  Stream<DynamicTest> refuses_members_of_the_wrong_type_without_a_bug() {
    return forEachOperation(
            "wrong types",
            operation -> {
              for (var member : operation.input().members()) {
                var answer =
                    send(request(operation, "{\"" + member.name() + "\": [[[{\"x\": 1}]]]}"));

                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
              }
            })
        .filter(_ -> isJson());
  }

  @TestFactory
  Stream<DynamicTest> survives_nesting_without_end() {
    return forEachOperation(
            "nested",
            operation -> {
              String bomb = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
              var answer = send(request(operation, bomb));

              assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
            })
        .filter(_ -> isJson());
  }

  @TestFactory
  Stream<DynamicTest> shows_nothing_of_its_insides() {
    return forEachOperation(
        "no insides",
        operation -> {
          var answer = send(request(operation, emptyBody(operation.name())));

          assertThat(answer.body()).doesNotContain("dev.virga", "Exception in thread", "\tat ");
        });
  }

  private interface Check {
    void on(OperationShape operation) throws Exception;
  }

  private Stream<DynamicTest> forEachOperation(String what, Check check) {
    return operations.stream()
        .map(operation ->
            DynamicTest.dynamicTest(operation.name() + " " + what, () -> check.on(operation)));
  }

  private boolean isJson() {
    return descriptor.protocol().startsWith("awsJson");
  }

  private boolean isRest() {
    return descriptor.protocol().startsWith("rest");
  }

  private static boolean takesDocument(OperationShape operation) {
    return operation.input().members().stream()
        .anyMatch(member ->
            member.location() == Member.Location.BODY
                || (member.location() == Member.Location.PAYLOAD
                    && member.shape() instanceof StructureShape));
  }

  private String emptyBody(String operation) {
    return isJson()
        ? "{}"
        : isQuery() ? "Action=" + operation + "&Version=" + descriptor.apiVersion() : "";
  }

  private boolean isQuery() {
    return descriptor.protocol().equals("query") || descriptor.protocol().equals("ec2");
  }

  private HttpRequest request(OperationShape operation, String body) {
    return request(operation.name(), operation.http(), body);
  }

  /// A request that has the query parameters without which it would be another operation's.
  private HttpRequest withQuery(OperationShape operation, String body) {
    HttpRequest request = request(operation, body);
    String query =
        operation.input().members().stream()
            .filter(it -> it.required() && it.location() == Member.Location.QUERY)
            .map(it -> it.locationName() + "=1")
            .collect(Collectors.joining("&"));
    if (query.isEmpty()) {
      return request;
    }
    String uri = request.uri() + (request.uri().getQuery() == null ? "?" : "&") + query;
    return HttpRequest.newBuilder(request, (_, _) -> true).uri(URI.create(uri)).build();
  }

  private HttpRequest request(String name, @Nullable Http http, String body) {
    String path = http == null ? "/" : http.uri().replaceAll("\\{[^}]*}", "xxx");
    var request =
        signed(path)
            .method(
                http == null ? "POST" : http.method(), HttpRequest.BodyPublishers.ofString(body));
    if (isJson()) {
      request.header("X-Amz-Target", descriptor.target() + "." + name);
      request.header("Content-Type", "application/x-amz-json-1.1");
    } else if (isQuery()) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    return request.build();
  }

  private HttpRequest.Builder signed(String path) {
    return HttpRequest.newBuilder(URI.create(simulator.endpoint() + path))
        .header(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=test/20260131/us-east-1/"
                + descriptor.signingName()
                + "/aws4_request, SignedHeaders=host, Signature=00");
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String requestId(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("x-amzn-RequestId")
        .or(() -> answer.headers().firstValue("x-amz-request-id"))
        .orElse("");
  }
}
