package dev.virga.plugin.lambda.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.invoke.InvokePlugin;
import dev.virga.spi.event.ObjectEvent;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import dev.virga.testkit.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BucketEventsTest {
  private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:work";

  private final InvokePlugin lambda = InvokePlugin.direct();
  private final ServiceUnderTest service = ServiceUnderTest.of(lambda).start();

  @AfterEach
  void close() {
    service.close();
  }

  private void happens(
      String name, @Nullable Long size, @Nullable String version, String... targets) {
    service
        .context()
        .events()
        .publish(
            new ObjectEvent(
                ServiceUnderTest.SCOPE,
                "shelf",
                "a dir/ü+.txt",
                name,
                size,
                size == null ? null : "0cc175b9c0f1b6a831c399e269772661",
                version,
                "0055AED6DCD90281E5",
                TestClock.START,
                "C3D13FE58DE4C810",
                "AIDAJDPLRKLG7UEXAMPLE",
                List.of(targets).stream().map(it -> new ObjectEvent.Target("mine", it)).toList(),
                false));
  }

  private String payload() {
    var all =
        Waiting.until(Duration.ofSeconds(5), lambda.invoker::invocations, it -> !it.isEmpty());
    return new String(all.getFirst().payload(), StandardCharsets.UTF_8);
  }

  @Test
  void a_function_gets_the_message_of_s3() {
    lambda.function("work");

    happens("ObjectCreated:Put", 1L, "v1", FUNCTION);

    assertThat(payload())
        .matches(
            """
            \\{"Records":\\[\\{"eventVersion":"2.1","eventSource":"aws:s3",\
            "awsRegion":"us-east-1","eventTime":"2026-01-31T12:00:00.000Z",\
            "eventName":"ObjectCreated:Put",\
            "userIdentity":\\{"principalId":"AIDAJDPLRKLG7UEXAMPLE"},\
            "requestParameters":\\{"sourceIPAddress":"127.0.0.1"},\
            "responseElements":\\{"x-amz-request-id":"C3D13FE58DE4C810","x-amz-id-2":"[^"]+"},\
            "s3":\\{"s3SchemaVersion":"1.0","configurationId":"mine",\
            "bucket":\\{"name":"shelf","ownerIdentity":\\{"principalId":"A[A-Z0-9]{13}"},\
            "arn":"arn:aws:s3:::shelf"},\
            "object":\\{"key":"a\\+dir/%C3%BC%2B.txt","size":1,\
            "eTag":"0cc175b9c0f1b6a831c399e269772661","versionId":"v1",\
            "sequencer":"0055AED6DCD90281E5"}}}]}\
            """);
  }

  @Test
  void of_an_object_that_is_gone_neither_size_nor_tag_are_told() {
    lambda.function("work");

    happens("ObjectRemoved:Delete", null, null, FUNCTION);

    assertThat(payload())
        .contains(
            "\"object\":{\"key\":\"a+dir/%C3%BC%2B.txt\",\"sequencer\":\"0055AED6DCD90281E5\"}");
  }

  @Test
  void a_function_that_is_not_there_keeps_no_other_from_being_told() {
    lambda.function("work");

    happens(
        "ObjectCreated:Put",
        1L,
        null,
        FUNCTION + "-none",
        "arn:aws:sqs:us-east-1:123456789012:inbox",
        FUNCTION);

    assertThat(payload()).contains("ObjectCreated:Put");
    assertThat(lambda.running().queue().undelivered(FUNCTION + "-none")).isEqualTo(1);
  }
}
