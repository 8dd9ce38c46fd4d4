package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.model.AmazonManagedKafkaEventSourceConfig;
import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.DocumentDBEventSourceConfig;
import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import dev.virga.plugin.lambda.model.EventSourceMappingLoggingConfig;
import dev.virga.plugin.lambda.model.EventSourceMappingMetricsConfig;
import dev.virga.plugin.lambda.model.EventSourcePosition;
import dev.virga.plugin.lambda.model.FilterCriteria;
import dev.virga.plugin.lambda.model.FunctionResponseType;
import dev.virga.plugin.lambda.model.ProvisionedPollerConfig;
import dev.virga.plugin.lambda.model.ScalingConfig;
import dev.virga.plugin.lambda.model.SelfManagedEventSource;
import dev.virga.plugin.lambda.model.SelfManagedKafkaEventSourceConfig;
import dev.virga.plugin.lambda.model.SourceAccessConfiguration;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [CreateEventSourceMapping](https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html).
@Http(method = "POST", uri = "/2015-03-31/event-source-mappings", status = 202)
public final class CreateEventSourceMapping
    implements Operation<CreateEventSourceMapping.Request, EventSourceMappingConfiguration> {
  private final ServiceContext service;
  private final EventSourceMappings mappings;
  private final MappedFunction mapped;
  private final Tags tags;

  CreateEventSourceMapping(
      ServiceContext service, EventSourceMappings mappings, MappedFunction mapped, Tags tags) {
    this.service = service;
    this.mappings = mappings;
    this.mapped = mapped;
    this.tags = tags;
  }

  /// What a client sends.
  public record Request(
      @Pattern(
              "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
          @Nullable String eventSourceArn,
      @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Nullable Boolean enabled,
      @Range(min = 1, max = 10000) @Nullable Integer batchSize,
      @Nullable FilterCriteria filterCriteria,
      @Name("KMSKeyArn") @Nullable String kmsKeyArn,
      @Nullable EventSourceMappingMetricsConfig metricsConfig,
      @Nullable EventSourceMappingLoggingConfig loggingConfig,
      @Nullable ScalingConfig scalingConfig,
      @Range(min = 0, max = 300) @Nullable Integer maximumBatchingWindowInSeconds,
      @Range(min = 1, max = 10) @Nullable Integer parallelizationFactor,
      @Nullable EventSourcePosition startingPosition,
      @Nullable Instant startingPositionTimestamp,
      @Nullable DestinationConfig destinationConfig,
      @Range(min = -1, max = 604800) @Nullable Integer maximumRecordAgeInSeconds,
      @Nullable Boolean bisectBatchOnFunctionError,
      @Range(min = -1, max = 10000) @Nullable Integer maximumRetryAttempts,
      @Nullable Map<String, String> tags,
      @Range(min = 0, max = 900) @Nullable Integer tumblingWindowInSeconds,
      @Length(min = 1, max = 1)
          @Nullable List<@Length(min = 1, max = 249) @Pattern("^[^.]([a-zA-Z0-9\\-_.]+)") String>
              topics,
      @Length(min = 1, max = 1) @Nullable List<@Length(min = 1, max = 1000) String> queues,
      @Length(max = 22) @Nullable List<SourceAccessConfiguration> sourceAccessConfigurations,
      @Nullable SelfManagedEventSource selfManagedEventSource,
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
      public @Nullable String eventSourceArn;
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
      public @Nullable EventSourcePosition startingPosition;
      public @Nullable Instant startingPositionTimestamp;
      public @Nullable DestinationConfig destinationConfig;
      public @Nullable Integer maximumRecordAgeInSeconds;
      public @Nullable Boolean bisectBatchOnFunctionError;
      public @Nullable Integer maximumRetryAttempts;
      public @Nullable Map<String, String> tags;
      public @Nullable Integer tumblingWindowInSeconds;
      public @Nullable List<String> topics;
      public @Nullable List<String> queues;
      public @Nullable List<SourceAccessConfiguration> sourceAccessConfigurations;
      public @Nullable SelfManagedEventSource selfManagedEventSource;
      public @Nullable List<FunctionResponseType> functionResponseTypes;
      public @Nullable AmazonManagedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig;
      public @Nullable SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig;
      public @Nullable DocumentDBEventSourceConfig documentDBEventSourceConfig;
      public @Nullable ProvisionedPollerConfig provisionedPollerConfig;

      private Request build() {
        return new Request(
            eventSourceArn,
            Objects.requireNonNull(functionName, "FunctionName"),
            enabled,
            batchSize,
            filterCriteria,
            kmsKeyArn,
            metricsConfig,
            loggingConfig,
            scalingConfig,
            maximumBatchingWindowInSeconds,
            parallelizationFactor,
            startingPosition,
            startingPositionTimestamp,
            destinationConfig,
            maximumRecordAgeInSeconds,
            bisectBatchOnFunctionError,
            maximumRetryAttempts,
            tags,
            tumblingWindowInSeconds,
            topics,
            queues,
            sourceAccessConfigurations,
            selfManagedEventSource,
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
    var function = mapped.require(request.functionName(), context);
    var type =
        EventSourceType.of(request.eventSourceArn(), request.selfManagedEventSource() != null);
    Map<String, String> given = Objects.requireNonNullElse(request.tags(), Map.of());
    Tags.check(given);
    Instant now = service.clock().instant();
    var asked = asked(request, function, now);
    MappingRules.check(type, asked, now);
    mappings
        .same(context.scope(), asked)
        .ifPresent(same -> {
          throw MappingErrors.exists(
              type, request.eventSourceArn(), function.name(), Objects.requireNonNull(same.uuid()));
        });
    String uuid = service.ids().uuid();
    var mapping =
        MappingDefaults.fill(
            type,
            asked.with(it -> {
              it.uuid = uuid;
              it.eventSourceMappingArn = EventSourceMappings.arn(context.scope(), uuid);
              it.state = MappingState.of(request.enabled()).wireName();
              it.stateTransitionReason = type.userAction();
            }));
    mappings.put(context.scope(), mapping);
    tags.put(EventSourceMappings.arn(context.scope(), uuid), given);
    return mapping.with(it -> it.state = MappingState.CREATING.wireName());
  }

  private static EventSourceMappingConfiguration asked(
      Request request, FunctionName function, Instant now) {
    return EventSourceMappingConfiguration.of(it -> {
      it.eventSourceArn = request.eventSourceArn();
      it.functionArn = function.arn();
      it.lastModified = now;
      it.batchSize = request.batchSize();
      it.filterCriteria = FilterPatterns.check(request.filterCriteria());
      it.kmsKeyArn = request.kmsKeyArn();
      it.metricsConfig = request.metricsConfig();
      it.loggingConfig = request.loggingConfig();
      it.scalingConfig = request.scalingConfig();
      it.maximumBatchingWindowInSeconds = request.maximumBatchingWindowInSeconds();
      it.parallelizationFactor = request.parallelizationFactor();
      it.startingPosition = request.startingPosition();
      it.startingPositionTimestamp = request.startingPositionTimestamp();
      it.destinationConfig = request.destinationConfig();
      it.maximumRecordAgeInSeconds = request.maximumRecordAgeInSeconds();
      it.bisectBatchOnFunctionError = request.bisectBatchOnFunctionError();
      it.maximumRetryAttempts = request.maximumRetryAttempts();
      it.tumblingWindowInSeconds = request.tumblingWindowInSeconds();
      it.topics = request.topics();
      it.queues = request.queues();
      it.sourceAccessConfigurations = request.sourceAccessConfigurations();
      it.selfManagedEventSource = request.selfManagedEventSource();
      it.functionResponseTypes = request.functionResponseTypes();
      it.amazonManagedKafkaEventSourceConfig = request.amazonManagedKafkaEventSourceConfig();
      it.selfManagedKafkaEventSourceConfig = request.selfManagedKafkaEventSourceConfig();
      it.documentDBEventSourceConfig = request.documentDBEventSourceConfig();
      it.provisionedPollerConfig = request.provisionedPollerConfig();
    });
  }
}
