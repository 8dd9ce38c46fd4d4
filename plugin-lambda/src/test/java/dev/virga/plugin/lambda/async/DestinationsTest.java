package dev.virga.plugin.lambda.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.invoke.FakeInvoker.Behaviour;
import dev.virga.plugin.lambda.invoke.Invoke;
import dev.virga.plugin.lambda.invoke.InvokePlugin;
import dev.virga.plugin.lambda.model.DeadLetterConfig;
import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.FunctionEventInvokeConfig;
import dev.virga.plugin.lambda.model.InvocationType;
import dev.virga.plugin.lambda.model.OnFailure;
import dev.virga.plugin.lambda.model.OnSuccess;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.capability.EventBuses;
import dev.virga.spi.capability.MessageAttribute;
import dev.virga.spi.capability.ObjectSink;
import dev.virga.spi.capability.Queues;
import dev.virga.spi.capability.Topics;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DestinationsTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:";
  private static final String QUEUE = "arn:aws:sqs:us-east-1:123456789012:results";
  private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:results";

  private final InvokePlugin lambda = InvokePlugin.direct();
  private final ServiceUnderTest service = ServiceUnderTest.of(lambda).start();
  private final FakeQueues queues = new FakeQueues();

  @AfterEach
  void close() {
    service.close();
  }

  private void configure(
      @Nullable String onSuccess, @Nullable String onFailure, int maximumRetries) {
    lambda.configurations.put(
        FUNCTION + "work",
        FunctionEventInvokeConfig.of(it -> {
          it.maximumRetryAttempts = maximumRetries;
          it.destinationConfig =
              new DestinationConfig(new OnSuccess(onSuccess), new OnFailure(onFailure));
        }));
  }

  private void send(String payload) {
    service.call(
        Invoke.class,
        Invoke.Request.of(it -> {
          it.functionName = "work";
          it.invocationType = InvocationType.EVENT;
          it.payload = payload.getBytes(StandardCharsets.UTF_8);
        }));
  }

  private void emptied() {
    Waiting.until(
        LIMIT,
        () ->
            service.context().table("async-events", StoredEvent.class).list(ServiceUnderTest.SCOPE),
        List::isEmpty);
  }

  @Test
  void a_queue_gets_the_record_of_a_success() {
    service.context().offer(Queues.class, queues);
    lambda.function("work");
    configure(QUEUE, null, 2);
    lambda.invoker.does(Behaviour.answers("{\"done\": true}"));

    send("{\"order\": 1}");
    emptied();

    assertThat(queues.messages).hasSize(1);
    var message = queues.messages.getFirst();
    assertThat(message.target()).isEqualTo(QUEUE);
    assertThat(message.body())
        .isEqualTo(
            """
            {"version":"1.0","timestamp":"2026-01-31T12:00:00.000Z",\
            "requestContext":{"requestId":"00000000-0000-4000-8000-000000000000",\
            "functionArn":"arn:aws:lambda:us-east-1:123456789012:function:work:$LATEST",\
            "condition":"Success","approximateInvokeCount":1},\
            "requestPayload":{"order": 1},\
            "responseContext":{"statusCode":200,"executedVersion":"$LATEST"},\
            "responsePayload":{"done": true}}\
            """);
  }

  @Test
  void a_topic_gets_the_record_of_a_failure_after_the_last_try() {
    service.context().offer(Topics.class, queues);
    lambda.function("work");
    configure(null, TOPIC, 1);
    lambda.invoker.does(Behaviour.fails("no"));

    send("[]");
    Waiting.until(
        LIMIT,
        () ->
            service
                .context()
                .table("async-events", StoredEvent.class)
                .list(ServiceUnderTest.SCOPE)
                .getFirst(),
        it -> it.invokeCount() == 1);
    assertThat(queues.messages).isEmpty();
    service.clock().advance(Duration.ofMinutes(1));
    emptied();

    assertThat(queues.messages).hasSize(1);
    assertThat(queues.messages.getFirst().body())
        .contains("\"condition\":\"RetriesExhausted\",\"approximateInvokeCount\":2")
        .contains(
            "\"responseContext\":{\"statusCode\":200,\"executedVersion\":\"$LATEST\","
                + "\"functionError\":\"Unhandled\"},\"responsePayload\":{\"errorMessage\": \"no\"");
  }

  @Test
  void a_response_that_is_no_json_is_a_text_in_the_record() {
    service.context().offer(Queues.class, queues);
    lambda.function("work");
    configure(QUEUE, null, 2);
    lambda.invoker.does(Behaviour.answers("hello \"you\"\n"));

    send("1");
    emptied();

    assertThat(queues.messages.getFirst().body())
        .endsWith("\"responsePayload\":\"hello \\\"you\\\"\\n\"}");
  }

  @Test
  void a_function_is_invoked_with_the_record() {
    lambda.function("work");
    lambda.function("next");
    configure(FUNCTION + "next", null, 2);

    send("1");

    Waiting.until(LIMIT, lambda.invoker::invocations, it -> it.size() == 2);
    var second = lambda.invoker.invocations().getLast();
    assertThat(second.function().name()).isEqualTo("next");
    assertThat(new String(second.payload(), StandardCharsets.UTF_8))
        .contains("\"condition\":\"Success\"");
    assertThat(second.requestId()).isNotEqualTo("00000000-0000-4000-8000-000000000000");
  }

  @Test
  void a_function_that_tells_itself_is_stopped() {
    service.context().offer(Queues.class, queues);
    lambda.function("work", it -> it.deadLetterConfig = new DeadLetterConfig(QUEUE));
    configure(FUNCTION + "work", null, 2);

    send("1");

    Waiting.until(LIMIT, () -> queues.messages, it -> it.size() == 1);
    assertThat(lambda.invoker.invocations()).hasSize(16);
  }

  @Test
  void a_bucket_gets_an_object() {
    var objects = new ConcurrentHashMap<String, String>();
    service
        .context()
        .offer(
            ObjectSink.class,
            (_, bucket, key, _, content) ->
                objects.put(bucket + "/" + key, new String(content, StandardCharsets.UTF_8)));
    lambda.function("work");
    configure(null, "arn:aws:s3:::failures", 0);
    lambda.invoker.does(Behaviour.fails("no"));

    send("1");
    emptied();

    assertThat(objects).hasSize(1);
    var object = objects.entrySet().iterator().next();
    assertThat(object.getKey())
        .matches("failures/aws/lambda/async/work/2026/01/31/2026-01-31T12\\.00\\.00-[0-9a-f-]{36}");
    assertThat(object.getValue()).contains("\"condition\":\"RetriesExhausted\"");
  }

  @Test
  void an_event_bus_gets_an_event() {
    var events = new ConcurrentHashMap<String, EventBuses.Event>();
    service.context().offer(EventBuses.class, events::put);
    String bus = "arn:aws:events:us-east-1:123456789012:event-bus/default";
    lambda.function("work");
    configure(bus, null, 0);

    send("1");
    emptied();

    var event = events.get(bus);
    assertThat(event).isNotNull();
    assertThat(event.source()).isEqualTo("lambda");
    assertThat(event.detailType()).isEqualTo("Lambda Function Invocation Result - Success");
    assertThat(event.resources()).containsExactly(FUNCTION + "work:$LATEST", bus);
    assertThat(event.detail()).contains("\"condition\":\"Success\"");
  }

  @Test
  void a_dead_letter_is_the_event_and_why_it_is_dead() {
    service.context().offer(Queues.class, queues);
    lambda.function("work", it -> it.deadLetterConfig = new DeadLetterConfig(QUEUE));
    configure(null, null, 0);
    lambda.invoker.does(Behaviour.fails("no"));

    send("{\"order\": 1}");
    emptied();

    assertThat(queues.messages)
        .containsExactly(
            new FakeQueues.Message(
                QUEUE,
                "{\"order\": 1}",
                Map.of(
                    "RequestID",
                    new MessageAttribute("String", "00000000-0000-4000-8000-000000000000"),
                    "ErrorCode",
                    new MessageAttribute("Number", "200"),
                    "ErrorMessage",
                    new MessageAttribute("String", "no"))));
  }

  @Test
  void an_event_that_was_too_long_in_the_queue_is_a_dead_letter_too() {
    service.context().offer(Topics.class, queues);
    lambda.function("work", it -> it.deadLetterConfig = new DeadLetterConfig(TOPIC));
    lambda.invoker.does(
        Behaviour.throwing(LambdaErrors.lower("TooManyRequestsException", 429, "Rate Exceeded.")));
    send("1");
    Waiting.until(LIMIT, lambda.invoker::invocations, it -> it.size() == 1);

    service.clock().advance(Duration.ofHours(6));
    emptied();

    assertThat(queues.messages).hasSize(1);
    assertThat(queues.messages.getFirst().attributes())
        .containsEntry("ErrorCode", new MessageAttribute("Number", "429"));
  }

  @Test
  void what_nobody_takes_is_counted() {
    lambda.function("work");
    configure(QUEUE, null, 0);

    send("1");
    send("2");
    emptied();

    assertThat(lambda.running().queue().undelivered(QUEUE)).isEqualTo(2);
  }

  @Test
  void a_destination_that_refuses_does_not_keep_the_event() {
    service
        .context()
        .offer(
            ObjectSink.class,
            (_, _, _, _, _) -> {
              throw LambdaErrors.resourceNotFound("no such bucket");
            });
    lambda.function("work");
    configure(null, "arn:aws:s3:::failures", 0);
    lambda.invoker.does(Behaviour.fails("no"));

    send("1");

    emptied();
    assertThat(lambda.running().queue().undelivered("arn:aws:s3:::failures")).isEqualTo(1);
  }
}
