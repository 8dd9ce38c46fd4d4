package dev.virga.plugin.lambda.api;

import dev.virga.plugin.lambda.LambdaPlugin;
import dev.virga.spi.ServiceContext;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;

/// A Runtime API with a listener and a log that write down what they are told.
public final class ApiUnderTest implements AutoCloseable {
  /// The ARN that is invoked.
  public static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:hello";

  static final String NEXT = "/2018-06-01/runtime/invocation/next";

  private final ServiceUnderTest service = ServiceUnderTest.of(new LambdaPlugin()).start();
  private final FakeListener listener = new FakeListener();
  private final FakeFunctionLog log = new FakeFunctionLog();
  private final RuntimeApiServer server;

  /// One without external extensions.
  public ApiUnderTest() {
    this(Set.of());
  }

  /// One that waits for external extensions.
  public ApiUnderTest(Set<String> externalExtensions) {
    server =
        RuntimeApiServer.open(
            service.context(),
            new FunctionFacts(
                "hello", "$LATEST", "index.handler", "123456789012", externalExtensions),
            log,
            listener);
  }

  /// What it tells.
  public FakeListener listener() {
    return listener;
  }

  /// What it logs.
  public FakeFunctionLog log() {
    return log;
  }

  ServiceContext context() {
    return service.context();
  }

  /// The server.
  public RuntimeApiServer server() {
    return server;
  }

  /// Invokes with a payload.
  public void invoke(String requestId, String payload) {
    server.invoke(
        new RuntimeApi.Next(
            requestId,
            Instant.parse("2026-01-31T12:00:03Z"),
            ARN,
            "Root=1-697df0c0-000000000000000000000001;Parent=0000000000000001;Sampled=0",
            null,
            payload.getBytes(StandardCharsets.UTF_8)));
  }

  /// A client whose runtime has been handed an invocation.
  RawClient running(String requestId) {
    RawClient client = client();
    client.send("GET", NEXT, "");
    listener.next();
    listener.next();
    invoke(requestId, "{}");
    client.reply();
    return client;
  }

  static String response(String requestId) {
    return "/2018-06-01/runtime/invocation/" + requestId + "/response";
  }

  static String error(String requestId) {
    return "/2018-06-01/runtime/invocation/" + requestId + "/error";
  }

  RawClient client() {
    return new RawClient(server);
  }

  @Override
  public void close() {
    server.close();
    service.close();
  }
}
