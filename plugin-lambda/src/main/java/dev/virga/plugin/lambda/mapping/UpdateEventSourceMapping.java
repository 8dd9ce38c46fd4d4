package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.model.AmazonManagedKafkaEventSourceConfig;
import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.DocumentDBEventSourceConfig;
import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import dev.virga.plugin.lambda.model.EventSourceMappingLoggingConfig;
import dev.virga.plugin.lambda.model.EventSourceMappingMetricsConfig;
import dev.virga.plugin.lambda.model.FilterCriteria;
import dev.virga.plugin.lambda.model.FunctionResponseType;
import dev.virga.plugin.lambda.model.ProvisionedPollerConfig;
import dev.virga.plugin.lambda.model.ScalingConfig;
import dev.virga.plugin.lambda.model.SelfManagedKafkaEventSourceConfig;
import dev.virga.plugin.lambda.model.SourceAccessConfiguration;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateEventSourceMapping](https://docs.aws.amazon.com/lambda/latest/api/API_UpdateEventSourceMapping.html).
@Http(method = "PUT", uri = "/2015-03-31/event-source-mappings/{UUID}", status = 202)
public final class UpdateEventSourceMapping
    implements Operation<UpdateEventSourceMapping.Request, EventSourceMappingConfiguration> {
  /// What a client sends.
  public record Request(
      @Label String uUID,
      @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          @Nullable String functionName,
      @Nullable Boolean enabled,
      @Range(min = 1, max = 10000) @Nullable Integer batchSize,
      @Nullable FilterCriteria filterCriteria,
      @Name("KMSKeyArn") @Nullable String kmsKeyArn,
      @Nullable EventSourceMappingMetricsConfig metricsConfig,
      @Nullable EventSourceMappingLoggingConfig loggingConfig,
      @Nullable ScalingConfig scalingConfig,
      @Range(min = 0, max = 300) @Nullable Integer maximumBatchingWindowInSeconds,
      @Range(min = 1, max = 10) @Nullable Integer parallelizationFactor,
      @Nullable DestinationConfig destinationConfig,
      @Range(min = -1, max = 604800) @Nullable Integer maximumRecordAgeInSeconds,
      @Nullable Boolean bisectBatchOnFunctionError,
      @Range(min = -1, max = 10000) @Nullable Integer maximumRetryAttempts,
      @Range(min = 0, max = 900) @Nullable Integer tumblingWindowInSeconds,
      @Length(max = 22) @Nullable List<SourceAccessConfiguration> sourceAccessConfigurations,
      @Length(max = 1) @Nullable List<FunctionResponseType> functionResponseTypes,
      @Nullable AmazonManagedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig,
      @Nullable SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig,
      @Nullable DocumentDBEventSourceConfig documentDBEventSourceConfig,
      @Nullable ProvisionedPollerConfig provisionedPollerConfig) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String uUID;
      public @Nullable String functionName;
      public @Nullable Boolean enabled;
      public @Nullable Integer batchSize;
      public @Nullable FilterCriteria filterCriteria;
      public @Nullable String kmsKeyArn;
      public @Nullable EventSourceMappingMetricsConfig metricsConfig;
      public @Nullable EventSourceMappingLoggingConfig loggingConfig;
      public @Nullable ScalingConfig scalingConfig;
      public @Nullable Integer maximumBatchingWindowInSeconds;
      public @Nullable Integer parallelizationFactor;
      public @Nullable DestinationConfig destinationConfig;
      public @Nullable Integer maximumRecordAgeInSeconds;
      public @Nullable Boolean bisectBatchOnFunctionError;
      public @Nullable Integer maximumRetryAttempts;
      public @Nullable Integer tumblingWindowInSeconds;
      public @Nullable List<SourceAccessConfiguration> sourceAccessConfigurations;
      public @Nullable List<FunctionResponseType> functionResponseTypes;
      public @Nullable AmazonManagedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig;
      public @Nullable SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig;
      public @Nullable DocumentDBEventSourceConfig documentDBEventSourceConfig;
      public @Nullable ProvisionedPollerConfig provisionedPollerConfig;

      private Request build() {
        return new Request(
            Objects.requireNonNull(uUID, "UUID"),
            functionName,
            enabled,
            batchSize,
            filterCriteria,
            kmsKeyArn,
            metricsConfig,
            loggingConfig,
            scalingConfig,
            maximumBatchingWindowInSeconds,
            parallelizationFactor,
            destinationConfig,
            maximumRecordAgeInSeconds,
            bisectBatchOnFunctionError,
            maximumRetryAttempts,
            tumblingWindowInSeconds,
            sourceAccessConfigurations,
            functionResponseTypes,
            amazonManagedKafkaEventSourceConfig,
            selfManagedKafkaEventSourceConfig,
            documentDBEventSourceConfig,
            provisionedPollerConfig);
      }
    }
  }

  @Override
  public EventSourceMappingConfiguration handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UpdateEventSourceMapping is not implemented.");
  }
}
