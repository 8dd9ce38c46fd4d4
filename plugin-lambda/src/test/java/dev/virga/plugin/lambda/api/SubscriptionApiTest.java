package dev.virga.plugin.lambda.api;

import static dev.virga.plugin.lambda.api.ApiUnderTest.NEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.log.PlatformEvent;
import dev.virga.plugin.lambda.log.Subscription;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscriptionApiTest {
  private static final String TELEMETRY = "/2022-07-01/telemetry";
  private static final String LOGS = "/2020-08-15/logs";
  private static final String ID = "Lambda-Extension-Identifier";
  private static final String DESTINATION =
      "\"destination\":{\"protocol\":\"HTTP\",\"URI\":\"http://sandbox.localdomain:8080/x\"}";
  private static final String GOOD =
      "{\"schemaVersion\":\"2022-12-13\",\"types\":[\"platform\",\"function\"],\"buffering\":"
          + "{\"maxItems\":1500,\"maxBytes\":262144,\"timeoutMs\":25},"
          + DESTINATION
          + "}";

  private final ApiUnderTest api = new ApiUnderTest();
  private final RawClient client = api.client();
  private final String identifier =
      client
          .call(
              "POST",
              "/2020-01-01/extension/register",
              "{\"events\":[\"INVOKE\"]}",
              "Lambda-Extension-Name",
              "a")
          .header(ID);

  @AfterEach
  void close() {
    api.close();
  }

  private RawClient.Reply put(String path, String body) {
    return client.call("PUT", path, body, ID, identifier);
  }

  @Test
  void an_extension_subscribes_to_telemetry() {
    var reply = put(TELEMETRY, GOOD);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("\"OK\"");
    assertThat(api.log().subscriptions())
        .containsExactly(
            new Subscription(
                "a",
                Subscription.Api.TELEMETRY,
                "2022-12-13",
                List.of("platform", "function"),
                new Subscription.Buffering(1500, 262_144, Duration.ofMillis(25)),
                new Subscription.Destination(
                    Subscription.Transport.HTTP,
                    "POST",
                    URI.create("http://sandbox.localdomain:8080/x"))));
    assertThat(api.log().events())
        .containsExactly(
            new PlatformEvent.TelemetrySubscription(
                "a", Subscription.Api.TELEMETRY, "Subscribed", List.of("platform", "function")));
  }

  @Test
  void an_extension_subscribes_to_logs_with_the_defaults() {
    var reply =
        put(
            LOGS,
            "{\"types\":[\"extension\"],\"destination\":{\"protocol\":\"TCP\",\"URI\":"
                + "\"sandbox.localdomain:9000\"},\"unknown\":{\"a\":[1]}}");

    assertThat(reply.status()).isEqualTo(200);
    var subscription = api.log().subscriptions().getFirst();
    assertThat(subscription.schemaVersion()).isEqualTo("2020-08-15");
    assertThat(subscription.buffering())
        .isEqualTo(new Subscription.Buffering(10_000, 262_144, Duration.ofSeconds(1)));
    assertThat(subscription.destination().transport()).isEqualTo(Subscription.Transport.TCP);
    assertThat(subscription.destination().uri().getPort()).isEqualTo(9000);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    var reply =
        put(
            TELEMETRY,
            "{\"schemaVersion\":\"2022-12-13\",\"types\":[],\"destination\":"
                + "{\"protocol\":\"HTTP\",\"URI\":\"http://sandbox.localdomain\"}}");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body().strip())
        .isEqualTo(
            "{\"errorMessage\":\"URI port is not provided; types should not be empty\","
                + "\"errorType\":\"ValidationError\"}");
    assertThat(put(LOGS, "{}").body()).contains("\"errorType\":\"Logs.ValidationError\"");
    assertThat(put(TELEMETRY, "[]").status()).isEqualTo(400);
    assertThat(put(TELEMETRY, "{").status()).isEqualTo(400);
    assertThat(put(TELEMETRY, GOOD.replace("1500", "999")).body()).contains("maxItems");
    assertThat(put(TELEMETRY, GOOD.replace("262144", "1048577")).body()).contains("maxBytes");
    assertThat(put(TELEMETRY, GOOD.replace("25", "\"x\"")).body()).contains("timeoutMs");
    assertThat(put(TELEMETRY, GOOD.replace("HTTP", "FTP")).body()).contains("protocol");
    assertThat(put(TELEMETRY, GOOD.replace("sandbox.localdomain", "example.com")).status())
        .isEqualTo(400);
    assertThat(put(TELEMETRY, GOOD.replace("function", "dance")).body()).contains("dance");
    assertThat(put(TELEMETRY, GOOD.replace("2022-12-13", "2020-08-15")).status()).isEqualTo(400);
    assertThat(api.log().subscriptions()).isEmpty();
  }

  @Test
  void one_extension_uses_one_of_the_two_apis() {
    assertThat(put(TELEMETRY, GOOD).status()).isEqualTo(200);
    assertThat(put(TELEMETRY, GOOD).status()).isEqualTo(200);

    assertThat(put(LOGS, "{\"types\":[\"platform\"]," + DESTINATION + "}").status()).isEqualTo(403);
  }

  @Test
  void subscriptions_end_with_initialization() {
    client.send("GET", "/2020-01-01/extension/event/next", "", ID, identifier);
    api.client().send("GET", NEXT, "");
    assertThat(api.listener().next()).isEqualTo("ready");
    assertThat(api.listener().next()).isEqualTo("idle");

    var late = api.client().call("PUT", TELEMETRY, GOOD, ID, identifier);
    var unknown =
        api.client().call("PUT", TELEMETRY, GOOD, ID, "00000000-0000-0000-0000-00000000ffff");

    assertThat(late.status()).isEqualTo(403);
    assertThat(late.body()).contains("Telemetry.SubscriptionClosed");
    assertThat(unknown.status()).isEqualTo(403);
  }
}
