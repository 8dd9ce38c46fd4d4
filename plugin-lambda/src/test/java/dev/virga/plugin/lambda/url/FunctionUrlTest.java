package dev.virga.plugin.lambda.url;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.plugin.lambda.model.Cors;
import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
import dev.virga.plugin.lambda.model.InvokeMode;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Simulator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// Function URLs over real HTTP.
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunctionUrlTest {
  private static final String PRELUDE = "application/vnd.awslambda.http-integration-response";
  private static final String NULS = "\0".repeat(8);

  private final FakeUrlInvoker invoker = new FakeUrlInvoker();
  private final HttpClient client = HttpClient.newHttpClient();
  private Simulator simulator = Simulator.with();
  private UrlTestPlugin.@Nullable Parts parts;
  private String id = "";

  /// Keeps what was started, so that the test can make URLs in it.
  private final class Plugin implements ServicePlugin {
    private final UrlTestPlugin plugin = new UrlTestPlugin(invoker);

    @Override
    public ServiceDescriptor descriptor() {
      return plugin.descriptor();
    }

    @Override
    public Service start(ServiceContext context) {
      parts = plugin.start(context);
      return parts;
    }
  }

  @BeforeAll
  void start() {
    simulator.close();
    // the whole of Lambda claims the same paths
    simulator = Simulator.builder().without("lambda").plugins(new Plugin()).start();
  }

  @AfterAll
  void close() {
    client.close();
    simulator.close();
  }

  @BeforeEach
  void url() {
    url(InvokeMode.BUFFERED, null);
    invoker.answers("{\"statusCode\":200}");
  }

  private void url(InvokeMode mode, @Nullable Cors cors) {
    UrlTestPlugin.Parts started = Objects.requireNonNull(parts);
    started.urls.functionDeleted(ServiceUnderTest.SCOPE, "f");
    var name = new FunctionName(ServiceUnderTest.SCOPE, "f", null);
    id = started.urls.create(name, FunctionUrlAuthType.NONE, cors, mode).urlId();
  }

  private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> request)
      throws Exception {
    var uri = URI.create(simulator.endpoint() + "/_lambda/url/" + id + path);
    return client.send(request.apply(HttpRequest.newBuilder(uri)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get() throws Exception {
    return send("/", it -> it);
  }

  @Test
  void a_function_sees_the_request() throws Exception {
    send(
        "/a%20b/c?x=1&y=a%2Bb&x=2&z",
        it ->
            it.POST(BodyPublishers.ofString("{\"a\":\"ü\"}"))
                .header("Content-Type", "application/json")
                .header("X-Two", "1")
                .header("X-Two", "2")
                .header("Cookie", "a=1; b=2")
                .header("User-Agent", "test/1"));

    assertThat(invoker.event())
        .startsWith("{\"version\":\"2.0\",\"routeKey\":\"$default\",\"rawPath\":\"/a%20b/c\",")
        .contains(
            "\"rawQueryString\":\"x=1&y=a%2Bb&x=2&z\"",
            "\"cookies\":[\"a=1\",\"b=2\"]",
            "\"content-type\":\"application/json\"",
            "\"x-two\":\"1,2\"",
            "\"x-forwarded-proto\":\"http\"",
            "\"queryStringParameters\":{\"x\":\"1,2\",\"y\":\"a+b\",\"z\":\"\"}",
            "\"requestContext\":{\"accountId\":\"anonymous\",\"apiId\":\"" + id + "\"",
            "\"domainName\":\"" + id + ".lambda-url.us-east-1.localhost\"",
            "\"domainPrefix\":\"" + id + "\"",
            "\"http\":{\"method\":\"POST\",\"path\":\"/a%20b/c\",\"protocol\":\"HTTP/1.1\","
                + "\"sourceIp\":\"127.0.0.1\",\"userAgent\":\"test/1\"}",
            "\"stage\":\"$default\"",
            "\"body\":\"{\\\"a\\\":\\\"ü\\\"}\",\"isBase64Encoded\":false")
        .containsPattern(
            "\"time\":\"\\d\\d/[A-Z][a-z]{2}/\\d{4}:[\\d:]{8} \\+0000\",\"timeEpoch\":\\d{13}")
        .doesNotContain("\"cookie\":", "authorizer");
    assertThat(invoker.invocations().getLast().invokedArn())
        .isEqualTo("arn:aws:lambda:us-east-1:123456789012:function:f");
  }

  @Test
  void a_body_that_is_no_text_is_base64() throws Exception {
    send(
        "/",
        it ->
            it.POST(BodyPublishers.ofString("a=1"))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    assertThat(invoker.event()).contains("\"body\":\"YT0x\",\"isBase64Encoded\":true");

    send(
        "/",
        it ->
            it.POST(BodyPublishers.ofByteArray(new byte[] {(byte) 0xff}))
                .header("Content-Type", "text/plain"));
    assertThat(invoker.event()).contains("\"body\":\"/w==\",\"isBase64Encoded\":true");

    get();
    assertThat(invoker.event()).doesNotContain("\"body\"").contains("\"isBase64Encoded\":false");
  }

  @Test
  void a_function_says_how_it_is_answered() throws Exception {
    invoker.answers(
        """
        {"statusCode": 201, "headers": {"Content-Type": "text/html", "X-Number": 7},
         "cookies": ["a=1; Path=/", "b=2"], "body": "<p>ü</p>", "isBase64Encoded": false}
        """);

    var answer = get();

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("<p>ü</p>");
    assertThat(answer.headers().allValues("content-type")).containsExactly("text/html");
    assertThat(answer.headers().firstValue("x-number")).contains("7");
    assertThat(answer.headers().allValues("set-cookie")).containsExactly("a=1; Path=/", "b=2");
    assertThat(answer.headers().firstValue("x-amzn-RequestId"))
        .contains(invoker.invocations().getLast().requestId());
    assertThat(answer.headers().firstValue("x-amzn-trace-id").orElseThrow()).startsWith("Root=1-");
  }

  @Test
  void a_binary_answer_is_decoded() throws Exception {
    invoker.answers("{\"statusCode\":\"200\",\"body\":\"aGk=\",\"isBase64Encoded\":true}");

    assertThat(get().body()).isEqualTo("hi");
  }

  @Test
  void what_says_no_status_is_the_answer_itself() throws Exception {
    for (String json :
        List.of("{\"message\": \"Hello\"}", "\"Hello\"", "null", "[1, {\"statusCode\":3}]")) {
      invoker.answers(json);

      var answer = get();

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(json);
      assertThat(answer.headers().firstValue("content-type")).contains("application/json");
    }
  }

  @Test
  void a_malformed_answer_is_a_bad_gateway() throws Exception {
    for (String json :
        List.of(
            "{\"statusCode\":",
            "",
            "{\"statusCode\":99}",
            "{\"statusCode\":{}}",
            "{\"statusCode\":200,\"body\":{}}",
            "{\"statusCode\":200,\"headers\":{\"a b\":\"x\"}}",
            "{\"statusCode\":200,\"headers\":{\"a\":\"x\\r\\nb: y\"}}",
            "{\"statusCode\":200,\"cookies\":\"a=1\"}",
            "{\"statusCode\":200,\"body\":\"%%\",\"isBase64Encoded\":true}")) {
      invoker.answers(json);

      var answer = get();

      assertThat(answer.statusCode()).as(json).isEqualTo(502);
      assertThat(answer.body()).isEqualTo("Internal Server Error");
    }
  }

  @Test
  void a_function_that_fails_is_a_bad_gateway() throws Exception {
    invoker.does((_, _) -> FakeUrlInvoker.failure());

    var answer = get();

    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.body()).isEqualTo("Internal Server Error");
  }

  @Test
  void a_function_that_is_throttled_is_told_so() throws Exception {
    invoker.does((_, _) -> {
      throw LambdaErrors.lower("TooManyRequestsException", 429, "Rate Exceeded.");
    });

    for (InvokeMode mode : InvokeMode.values()) {
      url(mode, null);
      var answer = get();

      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.body()).isEqualTo("{\"message\":\"Rate Exceeded.\"}");
      assertThat(answer.headers().firstValue("x-amzn-ErrorType"))
          .contains("TooManyRequestsException");
    }
  }

  @Test
  void a_url_that_is_not_there_is_not_found() throws Exception {
    id = "a".repeat(32);

    assertThat(get().statusCode()).isEqualTo(404);
  }

  @Test
  void a_request_that_is_too_large_is_refused() throws Exception {
    int invoked = invoker.invocations().size();
    var answer =
        send("/", it -> it.POST(BodyPublishers.ofByteArray(new byte[6 * 1024 * 1024 + 1])));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Request must be smaller than 6291456 bytes");
    assertThat(invoker.invocations()).hasSize(invoked);
  }

  @Test
  void every_method_reaches_the_function() throws Exception {
    for (String method : List.of("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS")) {
      var answer = send("/", it -> it.method(method, BodyPublishers.noBody()));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(invoker.event()).contains("\"method\":\"" + method + "\"");
    }
  }

  @Test
  void a_url_is_a_host_too() throws Exception {
    String host = id + ".lambda-url.us-east-1.on.aws";
    invoker.answers("{\"statusCode\":200,\"body\":\"served\"}");

    String answer =
        raw("GET /health?a HTTP/1.1\r\nHost: " + host + ":4566\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("served");
    assertThat(invoker.event())
        .contains("\"rawPath\":\"/health\"", "\"domainName\":\"" + host + "\"");
  }

  private String raw(String request) throws IOException {
    try (var socket = connect()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private Socket connect() throws IOException {
    return new Socket(simulator.endpoint().getHost(), simulator.endpoint().getPort());
  }

  @Test
  void an_answer_is_streamed_while_it_is_written() throws Exception {
    url(InvokeMode.RESPONSE_STREAM, null);
    var seen = new CountDownLatch(1);
    invoker.does((_, response) -> {
      response.begin(PRELUDE, true);
      FakeUrlInvoker.write(response, "{\"statusCode\":203,\"cookies\":[\"a=1\"],");
      FakeUrlInvoker.write(response, "\"headers\":{\"X-Own\":\"1\"}}" + NULS + "first\n");
      await(seen);
      FakeUrlInvoker.write(response, "second\n");
      return null;
    });
    var uri = URI.create(simulator.endpoint() + "/_lambda/url/" + id + "/");

    var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofInputStream());

    assertThat(answer.statusCode()).isEqualTo(203);
    assertThat(answer.headers().firstValue("x-own")).contains("1");
    assertThat(answer.headers().firstValue("set-cookie")).contains("a=1");
    assertThat(answer.headers().firstValue("content-type")).contains("application/octet-stream");
    try (var lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("first");
      seen.countDown();
      assertThat(lines.readLine()).isEqualTo("second");
      assertThat(lines.readLine()).isNull();
    }
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void a_streamed_answer_without_a_prelude_has_the_type_that_was_set() throws Exception {
    url(InvokeMode.RESPONSE_STREAM, null);
    invoker.does((_, response) -> {
      response.begin("text/event-stream", true);
      FakeUrlInvoker.write(response, "data");
      return null;
    });

    var answer = get();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).contains("text/event-stream");
    assertThat(answer.body()).isEqualTo("data");
  }

  @Test
  void a_stream_that_fails_before_it_begins_is_a_bad_gateway() throws Exception {
    url(InvokeMode.RESPONSE_STREAM, null);
    invoker.does((_, _) -> FakeUrlInvoker.failure());
    assertThat(get().statusCode()).isEqualTo(502);

    invoker.does((_, response) -> {
      response.begin(PRELUDE, true);
      FakeUrlInvoker.write(response, "no JSON" + NULS + "body");
      return null;
    });
    assertThat(get().statusCode()).isEqualTo(502);

    invoker.does((_, response) -> {
      response.begin(PRELUDE, true);
      FakeUrlInvoker.write(response, "{\"statusCode\":200}");
      return null;
    });
    assertThat(get().statusCode()).isEqualTo(502);
  }

  @Test
  void a_stream_that_breaks_off_does_not_look_whole() throws Exception {
    url(InvokeMode.RESPONSE_STREAM, null);
    invoker.does((_, response) -> {
      response.begin("text/plain", true);
      FakeUrlInvoker.write(response, "half");
      return FakeUrlInvoker.failure();
    });

    String answer =
        raw("GET /_lambda/url/" + id + "/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answer).contains("half").doesNotEndWith("0\r\n\r\n");
  }

  @Test
  void a_streaming_function_behind_a_buffered_url_is_answered_when_it_is_whole() throws Exception {
    invoker.does((_, response) -> {
      response.begin(PRELUDE, true);
      FakeUrlInvoker.write(response, "{\"statusCode\":202}" + NULS);
      FakeUrlInvoker.write(response, "whole");
      return null;
    });

    var answer = get();

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEqualTo("whole");
  }

  @Test
  void a_caller_that_goes_away_ends_no_invocation() throws Exception {
    url(InvokeMode.RESPONSE_STREAM, null);
    var gone = new CountDownLatch(1);
    invoker.does((_, response) -> {
      response.begin("text/plain", true);
      writeUntilNobodyReads(response, gone);
      return null;
    });
    try (var socket = connect()) {
      socket
          .getOutputStream()
          .write(
              ("GET /_lambda/url/" + id + "/ HTTP/1.1\r\nHost: x\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
    }

    gone.await();
    invoker.answers("{\"statusCode\":200}");
    assertThat(get().statusCode()).isEqualTo(200);
  }

  private static void writeUntilNobodyReads(ResponseStream response, CountDownLatch gone) {
    byte[] piece = new byte[1 << 16];
    try {
      while (true) {
        response.write(piece, 0, piece.length);
      }
    } catch (IOException _) {
      gone.countDown();
    }
  }

  @Test
  void preflight_requests_are_answered_without_the_function() throws Exception {
    url(
        InvokeMode.BUFFERED,
        Cors.of(it -> {
          it.allowOrigins = List.of("https://a.example", "http://localhost:3000");
          it.allowMethods = List.of("GET", "POST");
          it.allowHeaders = List.of("content-type", "x-own");
          it.allowCredentials = true;
          it.maxAge = 300;
        }));
    int invoked = invoker.invocations().size();

    var allowed = preflight("http://localhost:3000");
    var refused = preflight("https://b.example");

    assertThat(allowed.statusCode()).isEqualTo(200);
    assertThat(allowed.headers().firstValue("access-control-allow-origin"))
        .contains("http://localhost:3000");
    assertThat(allowed.headers().firstValue("access-control-allow-methods")).contains("GET,POST");
    assertThat(allowed.headers().firstValue("access-control-allow-headers"))
        .contains("content-type,x-own");
    assertThat(allowed.headers().firstValue("access-control-allow-credentials")).contains("true");
    assertThat(allowed.headers().firstValue("access-control-max-age")).contains("300");
    assertThat(refused.headers().firstValue("access-control-allow-origin")).isEmpty();
    assertThat(invoker.invocations()).hasSize(invoked);
  }

  private HttpResponse<String> preflight(String origin) throws Exception {
    return send(
        "/",
        it ->
            it.method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST"));
  }

  @Test
  void answers_to_other_origins_have_the_headers_too() throws Exception {
    url(
        InvokeMode.BUFFERED,
        Cors.of(it -> {
          it.allowOrigins = List.of("*");
          it.exposeHeaders = List.of("x-own");
        }));
    invoker.answers("{\"statusCode\":200,\"headers\":{\"Access-Control-Allow-Origin\":\"*\"}}");

    var answer = send("/", it -> it.header("Origin", "https://a.example"));
    var none = get();

    // both, as AWS: a browser refuses this, and shows what is wrong with the function
    assertThat(answer.headers().allValues("access-control-allow-origin")).containsExactly("*", "*");
    assertThat(answer.headers().firstValue("access-control-expose-headers")).contains("x-own");
    assertThat(none.headers().firstValue("access-control-expose-headers")).isEmpty();

    invoker.does((_, _) -> FakeUrlInvoker.failure());
    assertThat(send("/", it -> it.header("Origin", "https://a.example")).headers().map())
        .containsKey("access-control-allow-origin");
  }
}
