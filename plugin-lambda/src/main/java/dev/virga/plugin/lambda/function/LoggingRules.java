package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.ApplicationLogLevel;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.LogFormat;
import dev.virga.plugin.lambda.model.LoggingConfig;
import dev.virga.plugin.lambda.model.SystemLogLevel;
import dev.virga.spi.RequestContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a function logs, and how
/// ([logging controls](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html)).
final class LoggingRules implements ConfigurationRule {
  @Override
  public void apply(
      UpdateFunctionConfiguration.Request wanted,
      FunctionConfiguration.Builder it,
      RequestContext context) {
    LoggingConfig given = wanted.loggingConfig();
    if (given != null || it.loggingConfig == null) {
      it.loggingConfig = logging(given, it.loggingConfig, "/aws/lambda/" + it.functionName);
    }
  }

  private static LoggingConfig logging(
      @Nullable LoggingConfig given, @Nullable LoggingConfig present, String usualGroup) {
    LogFormat format =
        given != null && given.logFormat() != null
            ? given.logFormat()
            : present == null ? LogFormat.TEXT : present.logFormat();
    String group =
        given != null && given.logGroup() != null
            ? given.logGroup()
            : present == null ? usualGroup : present.logGroup();
    ApplicationLogLevel application = given == null ? null : given.applicationLogLevel();
    SystemLogLevel system = given == null ? null : given.systemLogLevel();
    if (format == LogFormat.TEXT) {
      if (application != null || system != null) {
        throw FunctionErrors.logLevelNeedsJson();
      }
      return new LoggingConfig(format, null, null, group);
    }
    if (present != null) {
      application = application == null ? present.applicationLogLevel() : application;
      system = system == null ? present.systemLogLevel() : system;
    }
    return new LoggingConfig(
        format,
        Objects.requireNonNullElse(application, ApplicationLogLevel.INFO),
        Objects.requireNonNullElse(system, SystemLogLevel.INFO),
        group);
  }
}
