package dev.virga.plugin.lambda.api;

import static dev.virga.plugin.lambda.api.ApiUnderTest.NEXT;
import static dev.virga.plugin.lambda.api.ApiUnderTest.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.log.PlatformEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExtensionApiTest {
  private static final String BASE = "/2020-01-01/extension/";
  private static final String ID = "Lambda-Extension-Identifier";
  private static final String BOTH = "{\"events\":[\"INVOKE\",\"SHUTDOWN\"]}";
  private final ApiUnderTest api = new ApiUnderTest();

  @AfterEach
  void close() {
    api.close();
  }

  private static RawClient.Reply register(RawClient client, String name, String body) {
    return client.call("POST", BASE + "register", body, "Lambda-Extension-Name", name);
  }

  private static String registered(RawClient client, String name, String body) {
    return register(client, name, body).header(ID);
  }

  private static RawClient next(RawClient client, String identifier) {
    return client.send("GET", BASE + "event/next", "", ID, identifier);
  }

  private static void assertRefused(RawClient.Reply reply, int status, String errorType) {
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.body()).contains("\"errorType\":\"" + errorType + "\"");
  }

  @Test
  void an_extension_registers_and_is_told_of_the_function() {
    var client = api.client();

    var plain = register(client, "a", BOTH);
    var withAccount =
        client.call(
            "POST",
            BASE + "register",
            "{\"events\":[]}",
            "Lambda-Extension-Name",
            "b",
            "Lambda-Extension-Accept-Feature",
            "other, accountId");

    assertThat(plain.status()).isEqualTo(200);
    assertThat(plain.header(ID)).matches("[0-9a-f-]{36}");
    assertThat(plain.body())
        .isEqualTo(
            "{\"functionName\":\"hello\",\"functionVersion\":\"$LATEST\",\"handler\":\"index.handler\"}");
    assertThat(withAccount.body()).contains("\"accountId\":\"123456789012\"");
    assertThat(api.server().hasExtensions()).isTrue();
  }

  @Test
  void initialization_and_invocations_end_when_the_runtime_and_all_extensions_are_done() {
    var one = api.client();
    var two = api.client();
    var runtime = api.client();
    String first = registered(one, "one", BOTH);
    String second = registered(two, "two", "{\"events\":[\"SHUTDOWN\"]}");

    runtime.send("GET", NEXT, "");
    assertThat(api.listener().next()).isEqualTo("ready");
    next(one, first);
    assertThat(api.listener().next(Duration.ofMillis(100))).isEqualTo("nothing");
    next(two, second);
    assertThat(api.listener().next()).isEqualTo("idle");
    assertThat(api.log().events())
        .containsExactly(
            new PlatformEvent.Extension("one", "Ready", List.of("INVOKE", "SHUTDOWN"), null),
            new PlatformEvent.Extension("two", "Ready", List.of("SHUTDOWN"), null));

    api.invoke("id-1", "{}");
    var event = one.reply();
    runtime.reply();
    runtime.call("POST", response("id-1"), "x");
    runtime.send("GET", NEXT, "");
    assertThat(api.listener().next()).startsWith("responding");
    assertThat(api.listener().next()).startsWith("bytes");
    assertThat(api.listener().next()).startsWith("responded");
    assertThat(api.listener().next()).isEqualTo("ready");
    assertThat(api.listener().next(Duration.ofMillis(100))).isEqualTo("nothing");
    next(one, first);
    assertThat(api.listener().next()).isEqualTo("idle");

    assertThat(event.header(ID)).isEqualTo(first);
    assertThat(event.header("Lambda-Extension-Event-Identifier")).matches("[0-9a-f-]{36}");
    assertThat(event.body())
        .isEqualTo(
            "{\"eventType\":\"INVOKE\",\"deadlineMs\":%d,\"requestId\":\"id-1\","
                    .formatted(Instant.parse("2026-01-31T12:00:03Z").toEpochMilli())
                + "\"invokedFunctionArn\":\""
                + ApiUnderTest.ARN
                + "\",\"tracing\":{\"type\":\"X-Amzn-Trace-Id\",\"value\":"
                + "\"Root=1-697df0c0-000000000000000000000001;Parent=0000000000000001;Sampled=0\"}}");
  }

  @Test
  void the_end_is_told_to_those_who_wait_and_to_those_who_are_busy() {
    var waiting = api.client();
    var busy = api.client();
    String first = registered(waiting, "waiting", BOTH);
    String second = registered(busy, "busy", BOTH);
    api.client().send("GET", NEXT, "");
    next(waiting, first);
    next(busy, second);
    api.listener().next();
    api.listener().next();
    api.invoke("id-1", "{}");
    waiting.reply();
    busy.reply();
    next(waiting, first);

    api.server().shutdown("timeout", Instant.ofEpochMilli(5));

    String shutdown =
        "{\"eventType\":\"SHUTDOWN\",\"shutdownReason\":\"timeout\",\"deadlineMs\":5}";
    assertThat(waiting.reply().body()).isEqualTo(shutdown);
    assertThat(next(busy, second).reply().body()).isEqualTo(shutdown);
  }

  @Test
  void initialization_waits_for_external_extensions_that_have_not_registered_yet() {
    try (var expecting = new ApiUnderTest(Set.of("late"))) {
      var runtime = expecting.client();
      var late = expecting.client();
      String internal = registered(runtime, "internal", "{\"events\":[\"INVOKE\"]}");
      next(expecting.client(), internal);
      assertThat(expecting.listener().next(Duration.ofMillis(50))).isEqualTo("nothing");

      assertRefused(
          register(late, "other", BOTH), 403, "ShutdownEventNotSupportedForInternalExtension");
      String identifier = registered(late, "late", BOTH);
      runtime.send("GET", NEXT, "");
      assertThat(expecting.listener().next()).isEqualTo("ready");
      next(late, identifier);

      assertThat(expecting.listener().next()).isEqualTo("idle");
    }
  }

  @Test
  void registration_ends_when_the_runtime_has_asked_for_an_invocation() {
    api.running("id-1");

    assertRefused(register(api.client(), "late", BOTH), 403, "Extension.RegistrationClosed");
  }

  @Test
  void a_registration_that_is_wrong_is_refused() {
    var client = api.client();

    assertRefused(
        client.call("POST", BASE + "register", BOTH), 403, "Extension.InvalidExtensionName");
    assertRefused(register(client, "a", "no json"), 400, "InvalidRequestFormat");
    assertRefused(register(client, "a", "[]"), 400, "InvalidRequestFormat");
    assertRefused(register(client, "a", "{\"events\":1}"), 400, "InvalidRequestFormat");
    assertRefused(
        register(client, "a", "{\"events\":[\"DANCE\"]}"), 403, "Extension.InvalidEventType");
    for (int i = 0; i < 10; i++) {
      assertThat(register(client, "a" + i, "{}").status()).isEqualTo(200);
    }
    assertRefused(register(client, "a0", "{}"), 403, "Extension.AlreadyRegistered");
    assertRefused(register(client, "b", "{}"), 403, "Extension.TooManyExtensions");
  }

  @Test
  void an_extension_that_nobody_knows_is_refused() {
    var client = api.client();

    assertRefused(
        client.call("GET", BASE + "event/next", ""), 403, "Extension.MissingExtensionIdentifier");
    assertRefused(
        client.call("GET", BASE + "event/next", "", ID, "x"),
        403,
        "Extension.InvalidExtensionIdentifier");
    assertRefused(
        client.call("GET", BASE + "event/next", "", ID, "00000000-0000-0000-0000-00000000ffff"),
        403,
        "Extension.UnknownExtensionIdentifier");
  }

  @Test
  void an_extension_that_fails_is_not_heard_any_more() {
    var client = api.client();
    String identifier = registered(client, "a", BOTH);
    assertRefused(
        client.call("POST", BASE + "init/error", "{}", ID, identifier),
        403,
        "Extension.MissingHeader");

    var accepted =
        client.call(
            "POST",
            BASE + "init/error",
            "{\"errorMessage\":\"m\"}",
            ID,
            identifier,
            "Lambda-Extension-Function-Error-Type",
            "Fatal.ConnectFailed");

    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.header(ID)).isEqualTo(identifier);
    assertThat(api.listener().next())
        .isEqualTo("initFailed Fatal.ConnectFailed {\"errorMessage\":\"m\"}");
    assertRefused(next(client, identifier).reply(), 403, "Extension.InvalidExtensionState");
    assertThat(api.server().hasExtensions()).isFalse();
  }

  @Test
  void an_extension_that_ends_is_told_and_not_waited_for() {
    var client = api.client();
    String identifier = registered(client, "a", BOTH);
    api.client().send("GET", NEXT, "");
    assertThat(api.listener().next()).isEqualTo("ready");

    client.call(
        "POST",
        BASE + "exit/error",
        "{}",
        ID,
        identifier,
        "Lambda-Extension-Function-Error-Type",
        "Fatal.Bad");

    assertThat(api.listener().next()).isEqualTo("exiting a Fatal.Bad {}");
    assertThat(api.listener().next()).isEqualTo("idle");
  }
}
