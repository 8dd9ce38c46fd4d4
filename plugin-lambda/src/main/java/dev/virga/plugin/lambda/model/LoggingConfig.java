package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LoggingConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_LoggingConfig.html).
public record LoggingConfig(
    @Nullable LogFormat logFormat,
    @Nullable ApplicationLogLevel applicationLogLevel,
    @Nullable SystemLogLevel systemLogLevel,
    @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") @Nullable String logGroup) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LoggingConfig of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LoggingConfig with(Consumer<Builder> changes) {
    var it = new Builder();
    it.logFormat = this.logFormat;
    it.applicationLogLevel = this.applicationLogLevel;
    it.systemLogLevel = this.systemLogLevel;
    it.logGroup = this.logGroup;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LoggingConfig in the making.
  public static final class Builder {
    public @Nullable LogFormat logFormat;
    public @Nullable ApplicationLogLevel applicationLogLevel;
    public @Nullable SystemLogLevel systemLogLevel;
    public @Nullable String logGroup;

    private LoggingConfig build() {
      return new LoggingConfig(logFormat, applicationLogLevel, systemLogLevel, logGroup);
    }
  }
}
