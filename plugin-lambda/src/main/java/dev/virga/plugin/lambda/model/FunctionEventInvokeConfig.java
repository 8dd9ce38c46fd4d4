package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `FunctionEventInvokeConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_FunctionEventInvokeConfig.html).
public record FunctionEventInvokeConfig(
    @Nullable Instant lastModified,
    @Pattern(
            "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
        @Nullable String functionArn,
    @Range(min = 0, max = 2) @Nullable Integer maximumRetryAttempts,
    @Range(min = 60, max = 21600) @Nullable Integer maximumEventAgeInSeconds,
    @Nullable DestinationConfig destinationConfig) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static FunctionEventInvokeConfig of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public FunctionEventInvokeConfig with(Consumer<Builder> changes) {
    var it = new Builder();
    it.lastModified = this.lastModified;
    it.functionArn = this.functionArn;
    it.maximumRetryAttempts = this.maximumRetryAttempts;
    it.maximumEventAgeInSeconds = this.maximumEventAgeInSeconds;
    it.destinationConfig = this.destinationConfig;
    changes.accept(it);
    return it.build();
  }

  /// The members of a FunctionEventInvokeConfig in the making.
  public static final class Builder {
    public @Nullable Instant lastModified;
    public @Nullable String functionArn;
    public @Nullable Integer maximumRetryAttempts;
    public @Nullable Integer maximumEventAgeInSeconds;
    public @Nullable DestinationConfig destinationConfig;

    private FunctionEventInvokeConfig build() {
      return new FunctionEventInvokeConfig(
          lastModified,
          functionArn,
          maximumRetryAttempts,
          maximumEventAgeInSeconds,
          destinationConfig);
    }
  }
}
