package dev.virga.plugin.lambda.mapping;

import static dev.virga.plugin.lambda.layer.LambdaParts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.layer.LambdaParts;
import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import dev.virga.plugin.lambda.model.EventSourcePosition;
import dev.virga.plugin.lambda.model.OnFailure;
import dev.virga.testkit.ServiceUnderTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventSourceMappingsTest {
  private static final String QUEUE = "arn:aws:sqs:us-east-1:123456789012:orders";
  private static final String STREAM = "arn:aws:kinesis:us-east-1:123456789012:stream/clicks";
  private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:consumer";

  private final LambdaParts parts = new LambdaParts();
  private final ServiceUnderTest lambda = ServiceUnderTest.of(parts).start();

  @BeforeEach
  void function() {
    parts.function("consumer");
  }

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_mapping_of_a_queue_has_the_defaults_of_queues() {
    var created = create(it -> it.eventSourceArn = QUEUE);

    assertThat(created.state()).isEqualTo("Creating");
    assertThat(created.stateTransitionReason()).isEqualTo("USER_INITIATED");
    assertThat(created.functionArn()).isEqualTo(FUNCTION);
    assertThat(created.eventSourceMappingArn())
        .isEqualTo("arn:aws:lambda:us-east-1:123456789012:event-source-mapping:" + created.uuid());
    assertThat(created.batchSize()).isEqualTo(10);
    assertThat(created.maximumBatchingWindowInSeconds()).isZero();
    assertThat(created.functionResponseTypes()).isEmpty();
    assertThat(created.lastModified()).isEqualTo(lambda.clock().instant());
    assertThat(created.lastProcessingResult()).isNull();
    assertThat(created.startingPosition()).isNull();
    assertThat(created.destinationConfig()).isNull();
    assertThat(created.parallelizationFactor()).isNull();
    assertThat(get(created)).isEqualTo(created.with(it -> it.state = "Enabled"));
  }

  @Test
  void a_mapping_of_a_stream_has_the_defaults_of_streams() {
    var created = createOfStream(_ -> {});

    assertThat(created.batchSize()).isEqualTo(100);
    assertThat(created.parallelizationFactor()).isEqualTo(1);
    assertThat(created.maximumRecordAgeInSeconds()).isEqualTo(-1);
    assertThat(created.maximumRetryAttempts()).isEqualTo(-1);
    assertThat(created.bisectBatchOnFunctionError()).isFalse();
    assertThat(created.tumblingWindowInSeconds()).isZero();
    assertThat(created.destinationConfig())
        .isEqualTo(new DestinationConfig(null, new OnFailure(null)));
    assertThat(created.lastProcessingResult()).isEqualTo("No records processed");
    assertThat(created.stateTransitionReason()).isEqualTo("User action");
  }

  @Test
  void a_mapping_that_is_not_to_be_enabled_is_disabled() {
    var created =
        create(it -> {
          it.eventSourceArn = QUEUE;
          it.enabled = false;
        });

    assertThat(get(created).state()).isEqualTo("Disabled");
  }

  @Test
  void an_update_changes_what_it_names_and_nothing_else() {
    var created = createOfStream(it -> it.batchSize = 7);
    lambda.clock().advance(Duration.ofMinutes(1));

    var updated =
        update(
            created,
            it -> {
              it.maximumRetryAttempts = 3;
              it.destinationConfig =
                  new DestinationConfig(
                      null, new OnFailure("arn:aws:sqs:us-east-1:123456789012:failures"));
            });

    assertThat(updated.state()).isEqualTo("Updating");
    assertThat(get(created))
        .isEqualTo(
            created.with(it -> {
              it.state = "Enabled";
              it.maximumRetryAttempts = 3;
              it.destinationConfig =
                  new DestinationConfig(
                      null, new OnFailure("arn:aws:sqs:us-east-1:123456789012:failures"));
              it.lastModified = lambda.clock().instant();
            }));
    var cleared =
        update(
            created, it -> it.destinationConfig = new DestinationConfig(null, new OnFailure("")));
    assertThat(cleared.destinationConfig())
        .isEqualTo(new DestinationConfig(null, new OnFailure(null)));
  }

  @Test
  void polling_is_paused_and_resumed() {
    var created = create(it -> it.eventSourceArn = QUEUE);

    assertThat(update(created, it -> it.enabled = false).state()).isEqualTo("Disabling");
    assertThat(get(created).state()).isEqualTo("Disabled");
    assertThat(update(created, it -> it.batchSize = 5).state()).isEqualTo("Updating");
    assertThat(get(created).state()).isEqualTo("Disabled");
    assertThat(update(created, it -> it.enabled = true).state()).isEqualTo("Enabling");
    assertThat(get(created).state()).isEqualTo("Enabled");
  }

  @Test
  void a_mapping_can_feed_an_alias_and_then_another_function() {
    parts.function("other");
    parts
        .started()
        .aliases()
        .add(
            ServiceUnderTest.SCOPE,
            "consumer",
            "live",
            AliasConfiguration.of(it -> it.functionVersion = "$LATEST"));

    var created =
        create(it -> {
          it.functionName = "consumer:live";
          it.eventSourceArn = QUEUE;
        });

    assertThat(created.functionArn()).isEqualTo(FUNCTION + ":live");
    assertThat(update(created, it -> it.functionName = "other").functionArn())
        .isEqualTo("arn:aws:lambda:us-east-1:123456789012:function:other");
    assertThat(refusal(() -> update(created, it -> it.functionName = "consumer:dead")).message())
        .isEqualTo("Function does not exist");
  }

  @Test
  void a_function_that_is_not_there_is_refused() {
    var refused =
        refusal(() ->
            create(it -> {
              it.functionName = "missing";
              it.eventSourceArn = QUEUE;
            }));

    assertThat(refused.code()).isEqualTo("InvalidParameterValueException");
    assertThat(refused.message()).isEqualTo("Function does not exist");
  }

  @Test
  void the_same_source_feeds_a_function_once() {
    var queue = create(it -> it.eventSourceArn = QUEUE);
    var stream = createOfStream(_ -> {});

    var again = refusal(() -> create(it -> it.eventSourceArn = QUEUE));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.message())
        .isEqualTo(
            "An event source mapping with SQS arn (\" "
                + QUEUE
                + " \") and function (\" consumer \") already exists. Please update or delete the"
                + " existing mapping with UUID "
                + queue.uuid());
    assertThat(refusal(() -> createOfStream(_ -> {})).message())
        .isEqualTo(
            "The event source arn (\" "
                + STREAM
                + " \") and function (\" consumer \") provided mapping already exists. Please update"
                + " or delete the existing mapping with UUID "
                + stream.uuid());
    parts.function("other");
    var other =
        create(it -> {
          it.functionName = "other";
          it.eventSourceArn = QUEUE;
        });
    assertThat(refusal(() -> update(other, it -> it.functionName = "consumer")).status())
        .isEqualTo(409);
  }

  @Test
  void mappings_are_found_by_source_and_by_function() {
    var queue = create(it -> it.eventSourceArn = QUEUE);
    var stream = createOfStream(_ -> {});
    parts.function("other");
    var other =
        create(it -> {
          it.functionName = "other";
          it.eventSourceArn = QUEUE;
        });

    assertThat(ids(list(null, null))).containsExactly(queue.uuid(), stream.uuid(), other.uuid());
    assertThat(ids(list(QUEUE, null))).containsExactly(queue.uuid(), other.uuid());
    assertThat(ids(list(null, "consumer"))).containsExactly(queue.uuid(), stream.uuid());
    assertThat(ids(list(QUEUE, FUNCTION))).containsExactly(queue.uuid());
    assertThat(ids(list(null, "missing"))).isEmpty();
    var first =
        lambda.call(
            ListEventSourceMappings.class,
            ListEventSourceMappings.Request.of(it -> it.maxItems = 2));
    var second =
        lambda.call(
            ListEventSourceMappings.class,
            ListEventSourceMappings.Request.of(it -> it.marker = first.nextMarker()));
    assertThat(ids(first)).hasSize(2);
    assertThat(ids(second)).containsExactly(other.uuid());
    assertThat(second.nextMarker()).isNull();
  }

  @Test
  void a_deleted_mapping_is_not_found_any_more() {
    var created =
        create(it -> {
          it.eventSourceArn = QUEUE;
          it.tags = Map.of("team", "a");
        });
    String arn = Objects.requireNonNull(created.eventSourceMappingArn());
    assertThat(parts.started().tags().of(arn)).containsExactly(Map.entry("team", "a"));

    var deleted =
        lambda.call(
            DeleteEventSourceMapping.class,
            new DeleteEventSourceMapping.Request(Objects.requireNonNull(created.uuid())));

    assertThat(deleted.state()).isEqualTo("Deleting");
    assertThat(deleted.uuid()).isEqualTo(created.uuid());
    assertThat(parts.started().tags().of(arn)).isEmpty();
    assertThat(refusal(() -> get(created)).message())
        .isEqualTo("The resource you requested does not exist.");
    assertThat(refusal(() -> update(created, _ -> {})).status()).isEqualTo(404);
  }

  @Test
  void a_refused_update_changes_nothing() {
    var created = create(it -> it.eventSourceArn = QUEUE);

    refusal(() ->
        update(
            created,
            it -> {
              it.enabled = false;
              it.batchSize = 50;
            }));

    assertThat(get(created)).isEqualTo(created.with(it -> it.state = "Enabled"));
  }

  private EventSourceMappingConfiguration create(
      Consumer<CreateEventSourceMapping.Request.Builder> members) {
    return lambda.call(
        CreateEventSourceMapping.class,
        CreateEventSourceMapping.Request.of(it -> {
          it.functionName = "consumer";
          members.accept(it);
        }));
  }

  private EventSourceMappingConfiguration createOfStream(
      Consumer<CreateEventSourceMapping.Request.Builder> members) {
    return create(it -> {
      it.eventSourceArn = STREAM;
      it.startingPosition = EventSourcePosition.LATEST;
      members.accept(it);
    });
  }

  private EventSourceMappingConfiguration update(
      EventSourceMappingConfiguration mapping,
      Consumer<UpdateEventSourceMapping.Request.Builder> members) {
    return lambda.call(
        UpdateEventSourceMapping.class,
        UpdateEventSourceMapping.Request.of(it -> {
          it.uUID = mapping.uuid();
          members.accept(it);
        }));
  }

  private EventSourceMappingConfiguration get(EventSourceMappingConfiguration mapping) {
    return lambda.call(
        GetEventSourceMapping.class,
        new GetEventSourceMapping.Request(Objects.requireNonNull(mapping.uuid())));
  }

  private ListEventSourceMappings.Response list(
      @Nullable String source, @Nullable String function) {
    return lambda.call(
        ListEventSourceMappings.class,
        ListEventSourceMappings.Request.of(it -> {
          it.eventSourceArn = source;
          it.functionName = function;
        }));
  }

  private static List<String> ids(ListEventSourceMappings.Response page) {
    return Objects.requireNonNull(page.eventSourceMappings()).stream()
        .map(it -> Objects.requireNonNull(it.uuid()))
        .toList();
  }
}
