package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.mapping.EventSourceType.Parameter;
import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import dev.virga.plugin.lambda.model.EventSourcePosition;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What each kind of source asks of its mappings
/// ([parameters](https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html)).
final class MappingRules {
  private static final int MOST_WITHOUT_WINDOW = 10;
  private static final int LEAST_RECORD_AGE = 60;
  private static final Map<Parameter, Function<EventSourceMappingConfiguration, @Nullable Object>>
      PARAMETERS = parameters();

  private MappingRules() {}

  private static Map<Parameter, Function<EventSourceMappingConfiguration, @Nullable Object>>
      parameters() {
    var all =
        new EnumMap<Parameter, Function<EventSourceMappingConfiguration, @Nullable Object>>(
            Parameter.class);
    all.put(Parameter.STARTING_POSITION, it -> it.startingPosition());
    all.put(Parameter.PARALLELIZATION_FACTOR, it -> it.parallelizationFactor());
    all.put(Parameter.TUMBLING_WINDOW, it -> it.tumblingWindowInSeconds());
    all.put(Parameter.DESTINATION_CONFIG, it -> it.destinationConfig());
    all.put(Parameter.MAXIMUM_RECORD_AGE, it -> it.maximumRecordAgeInSeconds());
    all.put(Parameter.MAXIMUM_RETRY_ATTEMPTS, it -> it.maximumRetryAttempts());
    all.put(Parameter.BISECT_BATCH, it -> it.bisectBatchOnFunctionError());
    all.put(Parameter.FUNCTION_RESPONSE_TYPES, it -> it.functionResponseTypes());
    all.put(Parameter.SCALING_CONFIG, it -> it.scalingConfig());
    all.put(Parameter.PROVISIONED_POLLER_CONFIG, it -> it.provisionedPollerConfig());
    all.put(Parameter.LOGGING_CONFIG, it -> it.loggingConfig());
    all.put(Parameter.TOPICS, it -> it.topics());
    all.put(Parameter.QUEUES, it -> it.queues());
    all.put(Parameter.SOURCE_ACCESS_CONFIGURATIONS, it -> it.sourceAccessConfigurations());
    all.put(Parameter.AMAZON_MANAGED_KAFKA, it -> it.amazonManagedKafkaEventSourceConfig());
    all.put(Parameter.SELF_MANAGED_KAFKA, it -> it.selfManagedKafkaEventSourceConfig());
    all.put(Parameter.DOCUMENT_DB, it -> it.documentDBEventSourceConfig());
    return Collections.unmodifiableMap(all);
  }

  /// Looks at a mapping before it is kept.
  ///
  /// @param mapping with the parameters as they are asked for, and without defaults where it is new
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException`
  static void check(EventSourceType type, EventSourceMappingConfiguration mapping, Instant now) {
    if (type == EventSourceType.SQS && mapping.startingPosition() != null) {
      throw MappingErrors.invalid("StartingPosition is not valid for SQS event sources.");
    }
    PARAMETERS.forEach((parameter, value) -> {
      Object given = value.apply(mapping);
      boolean empty = given instanceof Collection<?> list && list.isEmpty();
      if (given != null && !empty && !type.has(parameter)) {
        throw MappingErrors.unsupported(parameter.wireName());
      }
    });
    requireWhatItNeeds(type, mapping);
    checkPosition(type, mapping, now);
    checkBatches(type, mapping);
    checkDestination(mapping.destinationConfig());
    checkPollers(type, mapping);
  }

  private static void requireWhatItNeeds(
      EventSourceType type, EventSourceMappingConfiguration mapping) {
    if (type.isStream() || type == EventSourceType.DOCUMENTDB) {
      require("startingPosition", mapping.startingPosition());
    }
    if (type.isKafka()) {
      require("topics", mapping.topics());
    }
    if (type == EventSourceType.SELF_MANAGED_KAFKA) {
      var source = mapping.selfManagedEventSource();
      require("selfManagedEventSource.endpoints", source == null ? null : source.endpoints());
    } else if (mapping.selfManagedEventSource() != null) {
      throw MappingErrors.unsupported("SelfManagedEventSource");
    }
    if (type == EventSourceType.MQ) {
      require("queues", mapping.queues());
    }
    if (type == EventSourceType.MQ || type == EventSourceType.DOCUMENTDB) {
      require("sourceAccessConfigurations", mapping.sourceAccessConfigurations());
    }
    if (type == EventSourceType.DOCUMENTDB) {
      var source = mapping.documentDBEventSourceConfig();
      require(
          "documentDBEventSourceConfig.databaseName",
          source == null ? null : source.databaseName());
    }
  }

  private static void require(String member, @Nullable Object value) {
    if (value == null) {
      throw MappingErrors.missing(member);
    }
  }

  private static void checkPosition(
      EventSourceType type, EventSourceMappingConfiguration mapping, Instant now) {
    Instant timestamp = mapping.startingPositionTimestamp();
    boolean atTimestamp = mapping.startingPosition() == EventSourcePosition.AT_TIMESTAMP;
    if (atTimestamp && type == EventSourceType.DYNAMODB) {
      throw MappingErrors.invalid(
          "Unsupported starting position for arn type: " + mapping.eventSourceArn());
    } else if (atTimestamp && timestamp == null) {
      throw MappingErrors.invalid("Need to specify a timestamp");
    } else if (!atTimestamp && timestamp != null) {
      throw MappingErrors.invalid(
          "StartingPositionTimestamp is only valid with the StartingPosition AT_TIMESTAMP.");
    } else if (timestamp != null && timestamp.isAfter(now)) {
      throw MappingErrors.invalid("StartingPositionTimestamp cannot be in the future.");
    }
  }

  private static void checkBatches(EventSourceType type, EventSourceMappingConfiguration mapping) {
    int size = Objects.requireNonNullElse(mapping.batchSize(), type.batchSize());
    int window = Objects.requireNonNullElse(mapping.maximumBatchingWindowInSeconds(), 0);
    if (type == EventSourceType.SQS) {
      boolean fifo = Objects.requireNonNull(mapping.eventSourceArn()).endsWith(".fifo");
      if (fifo && window > 0) {
        throw MappingErrors.invalid("Batching window is not supported for FIFO queues");
      } else if (fifo && size > MOST_WITHOUT_WINDOW) {
        throw MappingErrors.invalid("Maximum batch size for FIFO queues is 10");
      } else if (size > MOST_WITHOUT_WINDOW && window == 0) {
        throw MappingErrors.invalid(
            "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater"
                + " than 10");
      }
    }
    Integer age = mapping.maximumRecordAgeInSeconds();
    if (age != null && age >= 0 && age < LEAST_RECORD_AGE) {
      throw MappingErrors.invalid(
          "MaximumRecordAgeInSeconds must be -1, or between 60 and 604800.");
    }
  }

  private static void checkDestination(@Nullable DestinationConfig destination) {
    if (destination != null
        && destination.onSuccess() != null
        && destination.onSuccess().destination() != null) {
      throw MappingErrors.invalid(
          "DestinationConfig of an event source mapping can have no OnSuccess destination.");
    }
  }

  private static void checkPollers(EventSourceType type, EventSourceMappingConfiguration mapping) {
    var pollers = mapping.provisionedPollerConfig();
    if (pollers == null) {
      return;
    }
    int least = type == EventSourceType.SQS ? 2 : 1;
    Integer minimum = pollers.minimumPollers();
    Integer maximum = pollers.maximumPollers();
    if ((minimum != null && minimum < least) || (maximum != null && maximum < least)) {
      throw MappingErrors.invalid(
          "The numbers of pollers must be at least %d for this event source.".formatted(least));
    } else if (minimum != null && maximum != null && minimum > maximum) {
      throw MappingErrors.invalid("MinimumPollers must not be greater than MaximumPollers.");
    } else if (mapping.scalingConfig() != null
        && mapping.scalingConfig().maximumConcurrency() != null) {
      throw MappingErrors.invalid(
          "ScalingConfig and ProvisionedPollerConfig cannot be used together.");
    }
  }
}
