package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.mapping.EventSourceType.Parameter;
import dev.virga.plugin.lambda.model.AmazonManagedKafkaEventSourceConfig;
import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.DocumentDBEventSourceConfig;
import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import dev.virga.plugin.lambda.model.EventSourcePosition;
import dev.virga.plugin.lambda.model.FullDocument;
import dev.virga.plugin.lambda.model.OnFailure;
import dev.virga.plugin.lambda.model.SelfManagedKafkaEventSourceConfig;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a mapping has where its request does not say it.
final class MappingDefaults {
  private static final int FOREVER = -1;

  private MappingDefaults() {}

  /// Fills in what is missing.
  static EventSourceMappingConfiguration fill(
      EventSourceType type, EventSourceMappingConfiguration mapping) {
    return mapping.with(it -> {
      it.batchSize = or(it.batchSize, type.batchSize());
      it.maximumBatchingWindowInSeconds =
          it.maximumBatchingWindowInSeconds == null
              ? type.batchingWindow()
              : it.maximumBatchingWindowInSeconds;
      if (type != EventSourceType.SQS) {
        it.lastProcessingResult = or(it.lastProcessingResult, "No records processed");
      }
      if (type.has(Parameter.DESTINATION_CONFIG)) {
        it.destinationConfig = destination(it.destinationConfig);
      }
      if (type.has(Parameter.FUNCTION_RESPONSE_TYPES)) {
        it.functionResponseTypes = or(it.functionResponseTypes, List.of());
      }
      if (type.isStream()) {
        it.parallelizationFactor = or(it.parallelizationFactor, 1);
        it.maximumRecordAgeInSeconds = or(it.maximumRecordAgeInSeconds, FOREVER);
        it.maximumRetryAttempts = or(it.maximumRetryAttempts, FOREVER);
        it.bisectBatchOnFunctionError = or(it.bisectBatchOnFunctionError, false);
        it.tumblingWindowInSeconds = or(it.tumblingWindowInSeconds, 0);
      } else if (type.isKafka()) {
        it.startingPosition = or(it.startingPosition, EventSourcePosition.TRIM_HORIZON);
        fillConsumerGroup(type, it);
      } else if (type == EventSourceType.DOCUMENTDB) {
        it.documentDBEventSourceConfig = document(it.documentDBEventSourceConfig);
      }
    });
  }

  /// A consumer group has the id of the mapping.
  private static void fillConsumerGroup(
      EventSourceType type, EventSourceMappingConfiguration.Builder it) {
    if (type == EventSourceType.MSK) {
      var old = it.amazonManagedKafkaEventSourceConfig;
      it.amazonManagedKafkaEventSourceConfig =
          old == null
              ? new AmazonManagedKafkaEventSourceConfig(it.uuid, null)
              : new AmazonManagedKafkaEventSourceConfig(
                  old.consumerGroupId() == null ? it.uuid : old.consumerGroupId(),
                  old.schemaRegistryConfig());
    } else {
      var old = it.selfManagedKafkaEventSourceConfig;
      it.selfManagedKafkaEventSourceConfig =
          old == null
              ? new SelfManagedKafkaEventSourceConfig(it.uuid, null)
              : new SelfManagedKafkaEventSourceConfig(
                  old.consumerGroupId() == null ? it.uuid : old.consumerGroupId(),
                  old.schemaRegistryConfig());
    }
  }

  private static @Nullable DocumentDBEventSourceConfig document(
      @Nullable DocumentDBEventSourceConfig given) {
    return given == null
        ? null
        : new DocumentDBEventSourceConfig(
            given.databaseName(),
            given.collectionName(),
            or(given.fullDocument(), FullDocument.DEFAULT));
  }

  /// An empty destination is none.
  private static DestinationConfig destination(@Nullable DestinationConfig given) {
    String onFailure =
        given == null || given.onFailure() == null ? null : given.onFailure().destination();
    return new DestinationConfig(
        null, new OnFailure(onFailure == null || onFailure.isEmpty() ? null : onFailure));
  }

  private static <T> T or(@Nullable T given, T standard) {
    return Objects.requireNonNullElse(given, standard);
  }
}
