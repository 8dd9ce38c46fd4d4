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
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateEventSourceMapping](https://docs.aws.amazon.com/lambda/latest/api/API_UpdateEventSourceMapping.html).
@Http(method = "PUT", uri = "/2015-03-31/event-source-mappings/{UUID}", status = 202)
public final class UpdateEventSourceMapping
    implements Operation<UpdateEventSourceMapping.Request, EventSourceMappingConfiguration> {
  private final ServiceContext service;
  private final EventSourceMappings mappings;
  private final MappedFunction mapped;

  UpdateEventSourceMapping(
      ServiceContext service, EventSourceMappings mappings, MappedFunction mapped) {
    this.service = service;
    this.mappings = mappings;
    this.mapped = mapped;
  }

  /// What a client sends.
  public record Request(
      @Label String uUID,
      @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
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
    var old = mappings.require(context.scope(), request.uUID());
    var type = EventSourceType.of(old.eventSourceArn(), old.selfManagedEventSource() != null);
    var before = MappingState.of(old);
    var after = request.enabled() == null ? before : MappingState.of(request.enabled());
    String functionArn =
        request.functionName() == null
            ? old.functionArn()
            : mapped.require(request.functionName(), context).arn();
    Instant now = service.clock().instant();
    var asked =
        changed(old, request)
            .with(it -> {
              it.functionArn = functionArn;
              it.lastModified = now;
              it.state = after.wireName();
              it.stateTransitionReason = type.userAction();
            });
    MappingRules.check(type, asked, now);
    mappings
        .same(context.scope(), asked)
        .ifPresent(same -> {
          throw MappingErrors.exists(
              type,
              old.eventSourceArn(),
              FunctionName.of(Objects.requireNonNull(functionArn), null, context).name(),
              Objects.requireNonNull(same.uuid()));
        });
    var mapping = MappingDefaults.fill(type, asked);
    mappings.put(context.scope(), mapping);
    return mapping.with(it -> it.state = before.on(after).wireName());
  }

  private static EventSourceMappingConfiguration changed(
      EventSourceMappingConfiguration old, Request request) {
    return old.with(it -> {
      if (request.filterCriteria() != null) {
        it.filterCriteria = FilterPatterns.check(request.filterCriteria());
      }
      it.batchSize = or(request.batchSize(), it.batchSize);
      it.kmsKeyArn = or(request.kmsKeyArn(), it.kmsKeyArn);
      it.metricsConfig = or(request.metricsConfig(), it.metricsConfig);
      it.loggingConfig = or(request.loggingConfig(), it.loggingConfig);
      it.scalingConfig = or(request.scalingConfig(), it.scalingConfig);
      it.maximumBatchingWindowInSeconds =
          or(request.maximumBatchingWindowInSeconds(), it.maximumBatchingWindowInSeconds);
      it.parallelizationFactor = or(request.parallelizationFactor(), it.parallelizationFactor);
      it.destinationConfig = or(request.destinationConfig(), it.destinationConfig);
      it.maximumRecordAgeInSeconds =
          or(request.maximumRecordAgeInSeconds(), it.maximumRecordAgeInSeconds);
      it.bisectBatchOnFunctionError =
          or(request.bisectBatchOnFunctionError(), it.bisectBatchOnFunctionError);
      it.maximumRetryAttempts = or(request.maximumRetryAttempts(), it.maximumRetryAttempts);
      it.tumblingWindowInSeconds =
          or(request.tumblingWindowInSeconds(), it.tumblingWindowInSeconds);
      it.sourceAccessConfigurations =
          or(request.sourceAccessConfigurations(), it.sourceAccessConfigurations);
      it.functionResponseTypes = or(request.functionResponseTypes(), it.functionResponseTypes);
      it.amazonManagedKafkaEventSourceConfig =
          or(request.amazonManagedKafkaEventSourceConfig(), it.amazonManagedKafkaEventSourceConfig);
      it.selfManagedKafkaEventSourceConfig =
          or(request.selfManagedKafkaEventSourceConfig(), it.selfManagedKafkaEventSourceConfig);
      it.documentDBEventSourceConfig =
          or(request.documentDBEventSourceConfig(), it.documentDBEventSourceConfig);
      it.provisionedPollerConfig =
          or(request.provisionedPollerConfig(), it.provisionedPollerConfig);
    });
  }

  private static <T> @Nullable T or(@Nullable T given, @Nullable T old) {
    return given == null ? old : given;
  }
}
