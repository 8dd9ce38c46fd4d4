package dev.virga.plugin.lambda.event;

import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.FunctionEventInvokeConfig;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateFunctionEventInvokeConfig](https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionEventInvokeConfig.html).
@Http(method = "POST", uri = "/2019-09-25/functions/{FunctionName}/event-invoke-config")
public final class UpdateFunctionEventInvokeConfig
    implements Operation<UpdateFunctionEventInvokeConfig.Request, FunctionEventInvokeConfig> {
  private final EventInvokeConfigs configs;

  UpdateFunctionEventInvokeConfig(EventInvokeConfigs configs) {
    this.configs = configs;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Qualifier")
          @Length(min = 1, max = 128)
          @Pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
          @Nullable String qualifier,
      @Range(min = 0, max = 2) @Nullable Integer maximumRetryAttempts,
      @Range(min = 60, max = 21600) @Nullable Integer maximumEventAgeInSeconds,
      @Nullable DestinationConfig destinationConfig) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String functionName;
      public @Nullable String qualifier;
      public @Nullable Integer maximumRetryAttempts;
      public @Nullable Integer maximumEventAgeInSeconds;
      public @Nullable DestinationConfig destinationConfig;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            qualifier,
            maximumRetryAttempts,
            maximumEventAgeInSeconds,
            destinationConfig);
      }
    }
  }

  @Override
  public FunctionEventInvokeConfig handle(Request request, RequestContext context) {
    return configs.update(
        FunctionName.of(request.functionName(), request.qualifier(), context),
        request.maximumRetryAttempts(),
        request.maximumEventAgeInSeconds(),
        request.destinationConfig());
  }
}
