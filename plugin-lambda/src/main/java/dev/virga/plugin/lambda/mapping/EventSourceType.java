package dev.virga.plugin.lambda.mapping;

import dev.virga.spi.Arn;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The kinds of sources that Lambda reads from, with the parameters that each has
/// ([event source mappings](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html)).
enum EventSourceType {
  SQS(
      "sqs",
      10,
      0,
      "USER_INITIATED",
      EnumSet.of(
          Parameter.FUNCTION_RESPONSE_TYPES,
          Parameter.SCALING_CONFIG,
          Parameter.PROVISIONED_POLLER_CONFIG)),
  KINESIS("kinesis", 100, 0, "User action", Parameter.ofStreams()),
  DYNAMODB("dynamodb", 100, 0, "User action", Parameter.ofStreams()),
  MSK("kafka", 100, null, "USER_INITIATED", Parameter.ofKafka(Parameter.AMAZON_MANAGED_KAFKA)),
  SELF_MANAGED_KAFKA(
      null, 100, null, "USER_INITIATED", Parameter.ofKafka(Parameter.SELF_MANAGED_KAFKA)),
  MQ(
      "mq",
      100,
      null,
      "USER_INITIATED",
      EnumSet.of(Parameter.QUEUES, Parameter.SOURCE_ACCESS_CONFIGURATIONS)),
  DOCUMENTDB(
      "rds",
      100,
      null,
      "USER_INITIATED",
      EnumSet.of(
          Parameter.STARTING_POSITION,
          Parameter.SOURCE_ACCESS_CONFIGURATIONS,
          Parameter.DOCUMENT_DB));

  /// The parameters that not all kinds of sources have.
  enum Parameter {
    STARTING_POSITION("StartingPosition"),
    PARALLELIZATION_FACTOR("ParallelizationFactor"),
    TUMBLING_WINDOW("TumblingWindowInSeconds"),
    DESTINATION_CONFIG("DestinationConfig"),
    MAXIMUM_RECORD_AGE("MaximumRecordAgeInSeconds"),
    MAXIMUM_RETRY_ATTEMPTS("MaximumRetryAttempts"),
    BISECT_BATCH("BisectBatchOnFunctionError"),
    FUNCTION_RESPONSE_TYPES("FunctionResponseTypes"),
    SCALING_CONFIG("ScalingConfig"),
    PROVISIONED_POLLER_CONFIG("ProvisionedPollerConfig"),
    LOGGING_CONFIG("LoggingConfig"),
    TOPICS("Topics"),
    QUEUES("Queues"),
    SOURCE_ACCESS_CONFIGURATIONS("SourceAccessConfigurations"),
    AMAZON_MANAGED_KAFKA("AmazonManagedKafkaEventSourceConfig"),
    SELF_MANAGED_KAFKA("SelfManagedKafkaEventSourceConfig"),
    DOCUMENT_DB("DocumentDBEventSourceConfig");

    private final String wireName;

    Parameter(String wireName) {
      this.wireName = wireName;
    }

    /// What AWS calls it.
    String wireName() {
      return wireName;
    }

    private static Set<Parameter> ofStreams() {
      return EnumSet.of(
          STARTING_POSITION,
          PARALLELIZATION_FACTOR,
          TUMBLING_WINDOW,
          DESTINATION_CONFIG,
          MAXIMUM_RECORD_AGE,
          MAXIMUM_RETRY_ATTEMPTS,
          BISECT_BATCH,
          FUNCTION_RESPONSE_TYPES);
    }

    private static Set<Parameter> ofKafka(Parameter config) {
      return EnumSet.of(
          STARTING_POSITION,
          DESTINATION_CONFIG,
          MAXIMUM_RECORD_AGE,
          MAXIMUM_RETRY_ATTEMPTS,
          BISECT_BATCH,
          FUNCTION_RESPONSE_TYPES,
          PROVISIONED_POLLER_CONFIG,
          LOGGING_CONFIG,
          TOPICS,
          SOURCE_ACCESS_CONFIGURATIONS,
          config);
    }
  }

  private final @Nullable String service;
  private final int batchSize;
  private final @Nullable Integer batchingWindow;
  private final String userAction;

  @SuppressWarnings("ImmutableEnumChecker") // it is a copy that cannot change
  private final Set<Parameter> parameters;

  EventSourceType(
      @Nullable String service,
      int batchSize,
      @Nullable Integer batchingWindow,
      String userAction,
      Set<Parameter> parameters) {
    this.service = service;
    this.batchSize = batchSize;
    this.batchingWindow = batchingWindow;
    this.userAction = userAction;
    this.parameters = Set.copyOf(parameters);
  }

  /// The kind of a source.
  ///
  /// @param arn the source, or null where it is a Kafka cluster of one's own
  /// @param selfManaged whether there is such a cluster
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException`
  static EventSourceType of(@Nullable String arn, boolean selfManaged) {
    if (arn == null) {
      if (selfManaged) {
        return SELF_MANAGED_KAFKA;
      }
      throw MappingErrors.noSource();
    }
    return Arn.parse(arn)
        .flatMap(EventSourceType::of)
        .orElseThrow(() -> MappingErrors.unsupportedSource(arn));
  }

  private static Optional<EventSourceType> of(Arn source) {
    return Arrays.stream(values())
        .filter(type -> source.service().equals(type.service))
        // a table of DynamoDB is no source, its stream is
        .filter(type -> type != DYNAMODB || source.resource().contains("/stream/"))
        .findFirst();
  }

  /// How many records are in a batch unless said otherwise.
  int batchSize() {
    return batchSize;
  }

  /// How many seconds are waited for a batch to fill unless said otherwise; null where it is half of
  /// one, which the API cannot say.
  @Nullable Integer batchingWindow() {
    return batchingWindow;
  }

  /// How `StateTransitionReason` calls that a user has done it.
  String userAction() {
    return userAction;
  }

  /// Whether its mappings have a parameter.
  boolean has(Parameter parameter) {
    return parameters.contains(parameter);
  }

  /// Whether it is a stream of Kinesis or DynamoDB.
  boolean isStream() {
    return this == KINESIS || this == DYNAMODB;
  }

  /// Whether it is Kafka.
  boolean isKafka() {
    return this == MSK || this == SELF_MANAGED_KAFKA;
  }
}
