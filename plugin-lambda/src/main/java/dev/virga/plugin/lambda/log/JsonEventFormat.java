package dev.virga.plugin.lambda.log;

import dev.virga.plugin.lambda.log.PlatformEvent.Extension;
import dev.virga.plugin.lambda.log.PlatformEvent.Fault;
import dev.virga.plugin.lambda.log.PlatformEvent.InitReport;
import dev.virga.plugin.lambda.log.PlatformEvent.InitRuntimeDone;
import dev.virga.plugin.lambda.log.PlatformEvent.InitStart;
import dev.virga.plugin.lambda.log.PlatformEvent.LogsDropped;
import dev.virga.plugin.lambda.log.PlatformEvent.Report;
import dev.virga.plugin.lambda.log.PlatformEvent.RestoreReport;
import dev.virga.plugin.lambda.log.PlatformEvent.RestoreRuntimeDone;
import dev.virga.plugin.lambda.log.PlatformEvent.RestoreStart;
import dev.virga.plugin.lambda.log.PlatformEvent.RuntimeDone;
import dev.virga.plugin.lambda.log.PlatformEvent.Start;
import dev.virga.plugin.lambda.log.PlatformEvent.TelemetrySubscription;
import dev.virga.plugin.lambda.model.SystemLogLevel;
import dev.virga.plugin.lambda.runtime.InitializationType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Structured logs, filtered by the
/// [system log level](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html).
final class JsonEventFormat implements EventFormat {
  private final EventJson json;
  private final SystemLogLevel level;
  private final ApplicationLevel application;

  JsonEventFormat(EventJson json, SystemLogLevel level, ApplicationLevel application) {
    this.json = json;
    this.level = level;
    this.application = application;
  }

  @Override
  public List<String> lines(Instant time, PlatformEvent event) {
    return level(event).compareTo(level) < 0
        ? List.of()
        : List.of(json.platform(time, event) + "\n");
  }

  @Override
  public boolean shows(String line) {
    return application.shows(line);
  }

  /// The level of an event, as AWS's table of system log level events has it.
  static SystemLogLevel level(PlatformEvent event) {
    return switch (event) {
      case InitStart it -> start(it.runtimeVersion());
      case InitRuntimeDone it -> ended(it.status(), SystemLogLevel.DEBUG);
      case InitReport it ->
          ended(
              it.status(),
              it.initializationType().equals(InitializationType.ON_DEMAND.text())
                  ? SystemLogLevel.DEBUG
                  : SystemLogLevel.INFO);
      case RestoreStart it -> start(it.runtimeVersion());
      case RestoreRuntimeDone it -> ended(it.status(), SystemLogLevel.DEBUG);
      case RestoreReport it -> ended(it.status(), SystemLogLevel.INFO);
      case Start _ -> SystemLogLevel.INFO;
      case RuntimeDone it -> ended(it.status(), SystemLogLevel.DEBUG);
      case Report it -> ended(it.status(), SystemLogLevel.INFO);
      case Extension it -> it.errorType() == null ? SystemLogLevel.INFO : SystemLogLevel.WARN;
      case TelemetrySubscription _ -> SystemLogLevel.INFO;
      case LogsDropped _ -> SystemLogLevel.WARN;
      case Fault _ -> SystemLogLevel.WARN;
    };
  }

  private static SystemLogLevel start(@Nullable String runtimeVersion) {
    return runtimeVersion == null ? SystemLogLevel.DEBUG : SystemLogLevel.INFO;
  }

  private static SystemLogLevel ended(String status, SystemLogLevel success) {
    return status.equals("success") ? success : SystemLogLevel.WARN;
  }
}
