package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `EventSourceMappingConfiguration` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingConfiguration.html).
public record EventSourceMappingConfiguration(
    @Name("UUID") @Nullable String uuid,
    @Nullable EventSourcePosition startingPosition,
    @Nullable Instant startingPositionTimestamp,
    @Range(min = 1, max = 10000) @Nullable Integer batchSize,
    @Range(min = 0, max = 300) @Nullable Integer maximumBatchingWindowInSeconds,
    @Range(min = 1, max = 10) @Nullable Integer parallelizationFactor,
    @Pattern(
            "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
        @Nullable String eventSourceArn,
    @Nullable FilterCriteria filterCriteria,
    @Nullable FilterCriteriaError filterCriteriaError,
    @Name("KMSKeyArn") @Nullable String kmsKeyArn,
    @Nullable EventSourceMappingMetricsConfig metricsConfig,
    @Nullable EventSourceMappingLoggingConfig loggingConfig,
    @Nullable ScalingConfig scalingConfig,
    @Pattern(
            "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
        @Nullable String functionArn,
    @Nullable Instant lastModified,
    @Nullable String lastProcessingResult,
    @Nullable String state,
    @Nullable String stateTransitionReason,
    @Nullable DestinationConfig destinationConfig,
    @Length(min = 1, max = 1)
        @Nullable List<@Length(min = 1, max = 249) @Pattern("^[^.]([a-zA-Z0-9\\-_.]+)") String>
            topics,
    @Length(min = 1, max = 1) @Nullable List<@Length(min = 1, max = 1000) String> queues,
    @Length(max = 22) @Nullable List<SourceAccessConfiguration> sourceAccessConfigurations,
    @Nullable SelfManagedEventSource selfManagedEventSource,
    @Range(min = -1, max = 604800) @Nullable Integer maximumRecordAgeInSeconds,
    @Nullable Boolean bisectBatchOnFunctionError,
    @Range(min = -1, max = 10000) @Nullable Integer maximumRetryAttempts,
    @Range(min = 0, max = 900) @Nullable Integer tumblingWindowInSeconds,
    @Length(max = 1) @Nullable List<FunctionResponseType> functionResponseTypes,
    @Nullable AmazonManagedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig,
    @Nullable SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig,
    @Nullable DocumentDBEventSourceConfig documentDBEventSourceConfig,
    @Nullable String eventSourceMappingArn,
    @Nullable ProvisionedPollerConfig provisionedPollerConfig) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static EventSourceMappingConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public EventSourceMappingConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.uuid = this.uuid;
    it.startingPosition = this.startingPosition;
    it.startingPositionTimestamp = this.startingPositionTimestamp;
    it.batchSize = this.batchSize;
    it.maximumBatchingWindowInSeconds = this.maximumBatchingWindowInSeconds;
    it.parallelizationFactor = this.parallelizationFactor;
    it.eventSourceArn = this.eventSourceArn;
    it.filterCriteria = this.filterCriteria;
    it.filterCriteriaError = this.filterCriteriaError;
    it.kmsKeyArn = this.kmsKeyArn;
    it.metricsConfig = this.metricsConfig;
    it.loggingConfig = this.loggingConfig;
    it.scalingConfig = this.scalingConfig;
    it.functionArn = this.functionArn;
    it.lastModified = this.lastModified;
    it.lastProcessingResult = this.lastProcessingResult;
    it.state = this.state;
    it.stateTransitionReason = this.stateTransitionReason;
    it.destinationConfig = this.destinationConfig;
    it.topics = this.topics;
    it.queues = this.queues;
    it.sourceAccessConfigurations = this.sourceAccessConfigurations;
    it.selfManagedEventSource = this.selfManagedEventSource;
    it.maximumRecordAgeInSeconds = this.maximumRecordAgeInSeconds;
    it.bisectBatchOnFunctionError = this.bisectBatchOnFunctionError;
    it.maximumRetryAttempts = this.maximumRetryAttempts;
    it.tumblingWindowInSeconds = this.tumblingWindowInSeconds;
    it.functionResponseTypes = this.functionResponseTypes;
    it.amazonManagedKafkaEventSourceConfig = this.amazonManagedKafkaEventSourceConfig;
    it.selfManagedKafkaEventSourceConfig = this.selfManagedKafkaEventSourceConfig;
    it.documentDBEventSourceConfig = this.documentDBEventSourceConfig;
    it.eventSourceMappingArn = this.eventSourceMappingArn;
    it.provisionedPollerConfig = this.provisionedPollerConfig;
    changes.accept(it);
    return it.build();
  }

  /// The members of a EventSourceMappingConfiguration in the making.
  public static final class Builder {
    public @Nullable String uuid;
    public @Nullable EventSourcePosition startingPosition;
    public @Nullable Instant startingPositionTimestamp;
    public @Nullable Integer batchSize;
    public @Nullable Integer maximumBatchingWindowInSeconds;
    public @Nullable Integer parallelizationFactor;
    public @Nullable String eventSourceArn;
    public @Nullable FilterCriteria filterCriteria;
    public @Nullable FilterCriteriaError filterCriteriaError;
    public @Nullable String kmsKeyArn;
    public @Nullable EventSourceMappingMetricsConfig metricsConfig;
    public @Nullable EventSourceMappingLoggingConfig loggingConfig;
    public @Nullable ScalingConfig scalingConfig;
    public @Nullable String functionArn;
    public @Nullable Instant lastModified;
    public @Nullable String lastProcessingResult;
    public @Nullable String state;
    public @Nullable String stateTransitionReason;
    public @Nullable DestinationConfig destinationConfig;
    public @Nullable List<String> topics;
    public @Nullable List<String> queues;
    public @Nullable List<SourceAccessConfiguration> sourceAccessConfigurations;
    public @Nullable SelfManagedEventSource selfManagedEventSource;
    public @Nullable Integer maximumRecordAgeInSeconds;
    public @Nullable Boolean bisectBatchOnFunctionError;
    public @Nullable Integer maximumRetryAttempts;
    public @Nullable Integer tumblingWindowInSeconds;
    public @Nullable List<FunctionResponseType> functionResponseTypes;
    public @Nullable AmazonManagedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig;
    public @Nullable SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig;
    public @Nullable DocumentDBEventSourceConfig documentDBEventSourceConfig;
    public @Nullable String eventSourceMappingArn;
    public @Nullable ProvisionedPollerConfig provisionedPollerConfig;

    private EventSourceMappingConfiguration build() {
      return new EventSourceMappingConfiguration(
          uuid,
          startingPosition,
          startingPositionTimestamp,
          batchSize,
          maximumBatchingWindowInSeconds,
          parallelizationFactor,
          eventSourceArn,
          filterCriteria,
          filterCriteriaError,
          kmsKeyArn,
          metricsConfig,
          loggingConfig,
          scalingConfig,
          functionArn,
          lastModified,
          lastProcessingResult,
          state,
          stateTransitionReason,
          destinationConfig,
          topics,
          queues,
          sourceAccessConfigurations,
          selfManagedEventSource,
          maximumRecordAgeInSeconds,
          bisectBatchOnFunctionError,
          maximumRetryAttempts,
          tumblingWindowInSeconds,
          functionResponseTypes,
          amazonManagedKafkaEventSourceConfig,
          selfManagedKafkaEventSourceConfig,
          documentDBEventSourceConfig,
          eventSourceMappingArn,
          provisionedPollerConfig);
    }
  }
}
