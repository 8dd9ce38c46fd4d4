package dev.virga.plugin.lambda.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.DocumentDBEventSourceConfig;
import dev.virga.plugin.lambda.model.EndPointType;
import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import dev.virga.plugin.lambda.model.EventSourcePosition;
import dev.virga.plugin.lambda.model.Filter;
import dev.virga.plugin.lambda.model.FilterCriteria;
import dev.virga.plugin.lambda.model.FullDocument;
import dev.virga.plugin.lambda.model.OnFailure;
import dev.virga.plugin.lambda.model.OnSuccess;
import dev.virga.plugin.lambda.model.ProvisionedPollerConfig;
import dev.virga.plugin.lambda.model.ScalingConfig;
import dev.virga.plugin.lambda.model.SelfManagedEventSource;
import dev.virga.plugin.lambda.model.SourceAccessConfiguration;
import dev.virga.plugin.lambda.model.SourceAccessType;
import dev.virga.spi.AwsException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingRulesTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
  private static final String QUEUE = "arn:aws:sqs:us-east-1:123456789012:orders";
  private static final String STREAM = "arn:aws:kinesis:us-east-1:123456789012:stream/clicks";
  private static final String TABLE_STREAM =
      "arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/2026-01-01T00:00:00.000";
  private static final String CLUSTER = "arn:aws:kafka:us-east-1:123456789012:cluster/c/1-2";
  private static final String BROKER = "arn:aws:mq:us-east-1:123456789012:broker:b:b-1";
  private static final String DATABASE = "arn:aws:rds:us-east-1:123456789012:cluster:docs";
  private static final List<SourceAccessConfiguration> SECRET =
      List.of(
          new SourceAccessConfiguration(
              SourceAccessType.BASIC_AUTH,
              "arn:aws:secretsmanager:us-east-1:123456789012:secret:s"));

  @ParameterizedTest
  @CsvSource({
    QUEUE + ", SQS",
    STREAM + ", KINESIS",
    TABLE_STREAM + ", DYNAMODB",
    CLUSTER + ", MSK",
    BROKER + ", MQ",
    DATABASE + ", DOCUMENTDB"
  })
  void the_arn_tells_the_kind_of_a_source(String arn, EventSourceType type) {
    assertThat(EventSourceType.of(arn, false)).isEqualTo(type);
  }

  @Test
  void what_is_no_source_is_refused() {
    assertThat(EventSourceType.of(null, true)).isEqualTo(EventSourceType.SELF_MANAGED_KAFKA);
    assertThat(message(() -> EventSourceType.of(null, false)))
        .isEqualTo("Unrecognized event source.");
    assertThat(
            message(
                () -> EventSourceType.of("arn:aws:dynamodb:us-east-1:123456789012:table/t", false)))
        .isEqualTo(
            "Unrecognized event source, must be kinesis, dynamodb stream or sqs. Unsupported source"
                + " arn : arn:aws:dynamodb:us-east-1:123456789012:table/t");
    assertThat(message(() -> EventSourceType.of("arn:aws:sns:us-east-1:123456789012:t", false)))
        .contains("Unsupported source arn");
  }

  @Test
  void large_batches_of_a_queue_need_a_window() {
    assertThat(refused(QUEUE, it -> it.batchSize = 11))
        .isEqualTo(
            "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater"
                + " than 10");
    accepted(QUEUE, it -> it.batchSize = 10);
    accepted(
        QUEUE,
        it -> {
          it.batchSize = 10000;
          it.maximumBatchingWindowInSeconds = 1;
        });
  }

  @Test
  void queues_that_keep_order_have_small_batches_and_no_window() {
    assertThat(refused(QUEUE + ".fifo", it -> it.maximumBatchingWindowInSeconds = 5))
        .isEqualTo("Batching window is not supported for FIFO queues");
    assertThat(refused(QUEUE + ".fifo", it -> it.batchSize = 11)).contains("FIFO");
    accepted(QUEUE + ".fifo", it -> it.batchSize = 10);
  }

  @Test
  void streams_have_a_starting_position_and_queues_have_none() {
    assertThat(refused(STREAM, it -> it.startingPosition = null))
        .isEqualTo(
            "1 validation error detected: Value null at 'startingPosition' failed to satisfy"
                + " constraint: Member must not be null.");
    assertThat(refused(QUEUE, it -> it.startingPosition = EventSourcePosition.LATEST))
        .isEqualTo("StartingPosition is not valid for SQS event sources.");
    assertThat(refused(TABLE_STREAM, it -> it.startingPosition = EventSourcePosition.AT_TIMESTAMP))
        .isEqualTo("Unsupported starting position for arn type: " + TABLE_STREAM);
    assertThat(refused(STREAM, it -> it.startingPosition = EventSourcePosition.AT_TIMESTAMP))
        .isEqualTo("Need to specify a timestamp");
    assertThat(refused(STREAM, it -> it.startingPositionTimestamp = NOW)).contains("AT_TIMESTAMP");
    assertThat(refused(STREAM, it -> at(it, NOW.plusSeconds(1)))).contains("future");
    accepted(STREAM, it -> at(it, NOW));
  }

  @Test
  void parameters_of_other_kinds_of_sources_are_refused() {
    assertThat(refused(QUEUE, it -> it.parallelizationFactor = 2))
        .isEqualTo(
            "Unsupported ParallelizationFactor parameter for given event source mapping type.");
    assertThat(refused(QUEUE, it -> it.tumblingWindowInSeconds = 10))
        .contains("TumblingWindowInSeconds");
    assertThat(
            refused(
                QUEUE,
                it -> it.destinationConfig = new DestinationConfig(null, new OnFailure(QUEUE))))
        .contains("DestinationConfig");
    assertThat(refused(QUEUE, it -> it.topics = List.of("t"))).contains("Topics");
    assertThat(refused(STREAM, it -> it.scalingConfig = new ScalingConfig(5)))
        .contains("ScalingConfig");
    assertThat(refused(STREAM, it -> it.queues = List.of("q"))).contains("Queues");
    assertThat(
            refused(
                STREAM,
                it ->
                    it.documentDBEventSourceConfig =
                        new DocumentDBEventSourceConfig("db", null, null)))
        .contains("DocumentDBEventSourceConfig");
    accepted(QUEUE, it -> it.sourceAccessConfigurations = List.of());
  }

  @Test
  void records_are_kept_a_minute_at_least() {
    assertThat(refused(STREAM, it -> it.maximumRecordAgeInSeconds = 59)).contains("60");
    accepted(STREAM, it -> it.maximumRecordAgeInSeconds = 60);
    accepted(STREAM, it -> it.maximumRecordAgeInSeconds = -1);
  }

  @Test
  void successes_have_no_destination() {
    assertThat(
            refused(
                STREAM,
                it -> it.destinationConfig = new DestinationConfig(new OnSuccess(QUEUE), null)))
        .contains("OnSuccess");
  }

  @Test
  void kafka_needs_a_topic_and_gets_a_consumer_group() {
    assertThat(refused(CLUSTER, _ -> {})).contains("'topics'");
    var msk = accepted(CLUSTER, it -> it.topics = List.of("t"));
    var own =
        accepted(
            null,
            it -> {
              it.topics = List.of("t");
              it.selfManagedEventSource =
                  new SelfManagedEventSource(
                      Map.of(EndPointType.KAFKA_BOOTSTRAP_SERVERS, List.of("kafka:9092")));
            });

    assertThat(msk.startingPosition()).isEqualTo(EventSourcePosition.TRIM_HORIZON);
    assertThat(msk.maximumBatchingWindowInSeconds()).isNull();
    assertThat(Objects.requireNonNull(msk.amazonManagedKafkaEventSourceConfig()).consumerGroupId())
        .isEqualTo("id");
    assertThat(Objects.requireNonNull(own.selfManagedKafkaEventSourceConfig()).consumerGroupId())
        .isEqualTo("id");
    assertThat(
            refused(
                null,
                it -> {
                  it.topics = List.of("t");
                  it.selfManagedEventSource = new SelfManagedEventSource(null);
                }))
        .contains("endpoints");
  }

  @Test
  void brokers_and_databases_need_a_secret() {
    assertThat(refused(BROKER, it -> it.queues = List.of("q")))
        .contains("'sourceAccessConfigurations'");
    assertThat(refused(BROKER, it -> it.sourceAccessConfigurations = SECRET)).contains("'queues'");
    accepted(
        BROKER,
        it -> {
          it.queues = List.of("q");
          it.sourceAccessConfigurations = SECRET;
        });
    var documents =
        accepted(
            DATABASE,
            it -> {
              it.startingPosition = EventSourcePosition.LATEST;
              it.sourceAccessConfigurations = SECRET;
              it.documentDBEventSourceConfig = new DocumentDBEventSourceConfig("db", null, null);
            });
    assertThat(Objects.requireNonNull(documents.documentDBEventSourceConfig()).fullDocument())
        .isEqualTo(FullDocument.DEFAULT);
  }

  @Test
  void pollers_have_a_range() {
    assertThat(refused(QUEUE, it -> it.provisionedPollerConfig = pollers(1, 5))).contains("2");
    assertThat(refused(QUEUE, it -> it.provisionedPollerConfig = pollers(6, 5)))
        .contains("MinimumPollers");
    assertThat(
            refused(
                QUEUE,
                it -> {
                  it.provisionedPollerConfig = pollers(2, 5);
                  it.scalingConfig = new ScalingConfig(5);
                }))
        .contains("ScalingConfig");
    accepted(QUEUE, it -> it.provisionedPollerConfig = pollers(2, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"body\":{\"kind\":[\"order\",{\"prefix\":\"re\"},null,1,true]}}",
        "{\"$or\":[{\"a\":[1]},{\"b\":[{\"numeric\":[\">\",0]}]}]}"
      })
  void patterns_are_objects_with_lists_of_what_matches(String pattern) {
    assertThat(FilterPatterns.check(filters(pattern))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"a\"",
        "{",
        "{\"a\":1}",
        "{\"a\":\"b\"}",
        "{\"a\":[]}",
        "{\"a\":[[1]]}",
        "{\"a\":[1]} x",
        "{\"a\":[1"
      })
  void what_is_no_pattern_is_refused(String pattern) {
    assertThat(message(() -> FilterPatterns.check(filters(pattern))))
        .isEqualTo("Invalid filter pattern definition.");
  }

  @Test
  void no_filters_are_none_and_a_filter_without_a_pattern_is_refused() {
    assertThat(FilterPatterns.check(null)).isNull();
    assertThat(FilterPatterns.check(filters())).isNull();
    assertThat(message(() -> FilterPatterns.check(filters(new @Nullable String[] {null}))))
        .isEqualTo("Invalid filter pattern definition.");
  }

  private static FilterCriteria filters(@Nullable String... patterns) {
    return new FilterCriteria(Stream.of(patterns).map(Filter::new).toList());
  }

  private static ProvisionedPollerConfig pollers(int minimum, int maximum) {
    return new ProvisionedPollerConfig(minimum, maximum, null);
  }

  private static void at(EventSourceMappingConfiguration.Builder it, Instant timestamp) {
    it.startingPosition = EventSourcePosition.AT_TIMESTAMP;
    it.startingPositionTimestamp = timestamp;
  }

  private static EventSourceMappingConfiguration accepted(
      @Nullable String arn, Consumer<EventSourceMappingConfiguration.Builder> members) {
    var mapping = mapping(arn, members);
    var type = EventSourceType.of(arn, mapping.selfManagedEventSource() != null);

    assertThatCode(() -> MappingRules.check(type, mapping, NOW)).doesNotThrowAnyException();

    var filled = MappingDefaults.fill(type, mapping);
    // what is kept must pass again when it is updated
    assertThatCode(() -> MappingRules.check(type, filled, NOW)).doesNotThrowAnyException();
    assertThat(MappingDefaults.fill(type, filled)).isEqualTo(filled);
    return filled;
  }

  private static String refused(
      @Nullable String arn, Consumer<EventSourceMappingConfiguration.Builder> members) {
    var mapping = mapping(arn, members);
    var type = EventSourceType.of(arn, mapping.selfManagedEventSource() != null);
    return message(() -> MappingRules.check(type, mapping, NOW));
  }

  private static EventSourceMappingConfiguration mapping(
      @Nullable String arn, Consumer<EventSourceMappingConfiguration.Builder> members) {
    return EventSourceMappingConfiguration.of(it -> {
      it.uuid = "id";
      it.eventSourceArn = arn;
      if (STREAM.equals(arn) || TABLE_STREAM.equals(arn)) {
        it.startingPosition = EventSourcePosition.LATEST;
      }
      members.accept(it);
    });
  }

  private static String message(ThrowingCallable call) {
    var refused = Objects.requireNonNull(catchThrowableOfType(AwsException.class, call));
    assertThat(refused.code()).isEqualTo("InvalidParameterValueException");
    return refused.message();
  }
}
