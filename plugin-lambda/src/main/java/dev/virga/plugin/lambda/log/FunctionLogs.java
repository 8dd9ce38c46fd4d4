package dev.virga.plugin.lambda.log;

import dev.virga.plugin.lambda.model.ApplicationLogLevel;
import dev.virga.plugin.lambda.model.LogFormat;
import dev.virga.plugin.lambda.model.LoggingConfig;
import dev.virga.plugin.lambda.model.SystemLogLevel;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.ServiceContext;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Opens the logs of execution environments
/// ([logging](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html)).
public final class FunctionLogs {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(ZoneOffset.UTC);
  private static final int STREAM_DIGITS = 32;

  private FunctionLogs() {}

  /// The log of a new execution environment, with a stream of its own. The group and the stream are made
  /// when the first line is written.
  ///
  /// @param initializationType why the environment is made; all have the same form of stream today
  public static FunctionLog open(
      ServiceContext context, StoredFunction function, InitializationType initializationType) {
    Objects.requireNonNull(initializationType);
    LoggingConfig logging = function.configuration().loggingConfig();
    String stream =
        "%s/[%s]%s"
            .formatted(
                DAY.format(context.clock().instant()),
                function.version(),
                context.ids().hex(STREAM_DIGITS));
    var instance =
        new EventJson.Instance(
            function.name(), function.version(), stream, function.memorySize() * 1024L * 1024L);
    var json = new EventJson(instance);
    boolean structured = logging != null && logging.logFormat() == LogFormat.JSON;
    EventFormat format =
        structured
            ? new JsonEventFormat(json, level(logging), application(logging))
            : new TextEventFormat();
    var destination =
        new LogDestination(context, function.scope(), group(function, logging), stream);
    return new StreamLog(destination, format, new Telemetry(json, context.clock(), structured));
  }

  private static String group(StoredFunction function, @Nullable LoggingConfig logging) {
    String group = logging == null ? null : logging.logGroup();
    return group == null ? "/aws/lambda/" + function.name() : group;
  }

  private static SystemLogLevel level(@Nullable LoggingConfig logging) {
    SystemLogLevel level = logging == null ? null : logging.systemLogLevel();
    return level == null ? SystemLogLevel.INFO : level;
  }

  private static ApplicationLevel application(@Nullable LoggingConfig logging) {
    ApplicationLogLevel level = logging == null ? null : logging.applicationLogLevel();
    return new ApplicationLevel(level == null ? ApplicationLogLevel.INFO : level);
  }
}
