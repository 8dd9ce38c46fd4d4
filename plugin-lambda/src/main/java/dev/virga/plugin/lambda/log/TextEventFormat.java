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
import dev.virga.plugin.lambda.runtime.InitializationType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The lines of the text format
/// ([example](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-view.html)).
final class TextEventFormat implements EventFormat {
  private static final String SUCCESS = "success";
  private static final Set<String> PLATFORM_ERRORS =
      Set.of("Runtime", "Sandbox", "Extension", "Function");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  @Override
  public List<String> lines(Instant time, PlatformEvent event) {
    return switch (event) {
      case InitStart it -> version("INIT_START", it.runtimeVersion(), it.runtimeVersionArn());
      case InitRuntimeDone _ -> List.of();
      case InitReport it -> initReport(it);
      case RestoreStart it -> version("RESTORE_START", it.runtimeVersion(), it.runtimeVersionArn());
      case RestoreRuntimeDone _ -> List.of();
      case RestoreReport it ->
          List.of(
              "RESTORE_REPORT Restore Duration: %s%s\n"
                  .formatted(millis(it.duration()), status(it.status(), it.errorType())));
      case Start it ->
          List.of("START RequestId: %s Version: %s\n".formatted(it.requestId(), it.version()));
      case RuntimeDone it -> runtimeDone(time, it);
      case Report it -> List.of("END RequestId: " + it.requestId() + "\n", report(it));
      case Extension it ->
          List.of(
              "EXTENSION\tName: %s\tState: %s\tEvents: [%s]%s\n"
                  .formatted(
                      it.name(),
                      it.state(),
                      String.join(", ", it.events()),
                      it.errorType() == null ? "" : "\tError Type: " + it.errorType()));
      case TelemetrySubscription it ->
          List.of(
              "%s\tName: %s\tState: %s\tTypes: [%s]\n"
                  .formatted(it.api().name(), it.name(), it.state(), types(it.types())));
      case LogsDropped _ -> List.of();
      case Fault it -> List.of(it.text() + "\n");
    };
  }

  @Override
  public boolean shows(String line) {
    return true;
  }

  /// Only managed runtimes have a version to tell of.
  private static List<String> version(String name, @Nullable String version, @Nullable String arn) {
    return version == null
        ? List.of()
        : List.of(
            "%s Runtime Version: %s\tRuntime Version ARN: %s\n"
                .formatted(name, version, arn == null ? "" : arn));
  }

  /// In the text format a successful initialization for an invocation stands in its `REPORT`.
  private static List<String> initReport(InitReport report) {
    boolean shown =
        !report.status().equals(SUCCESS)
            || !report.initializationType().equals(InitializationType.ON_DEMAND.text());
    return shown
        ? List.of(
            "INIT_REPORT Init Duration: %s\tPhase: %s%s\n"
                .formatted(
                    millis(report.duration()),
                    report.phase(),
                    status(report.status(), report.errorType())))
        : List.of();
  }

  private static List<String> runtimeDone(Instant time, RuntimeDone done) {
    if (done.detail() == null) {
      return List.of();
    }
    return List.of(
        done.status().equals("timeout")
            ? "%s %s %s\n\n".formatted(TIME.format(time), done.requestId(), done.detail())
            : "RequestId: %s Error: %s\n%s"
                .formatted(
                    done.requestId(),
                    done.detail(),
                    done.errorType() == null ? "" : done.errorType() + "\n"));
  }

  private static String report(Report report) {
    var line = new StringBuilder(200);
    line.append("REPORT RequestId: ").append(report.requestId()).append('\t');
    line.append("Duration: ").append(millis(report.duration())).append('\t');
    line.append("Billed Duration: ")
        .append(Amounts.billedMillis(report.duration(), report.initDuration()))
        .append(" ms\t");
    line.append("Memory Size: ").append(report.memorySizeMb()).append(" MB\t");
    line.append("Max Memory Used: ").append(report.maxMemoryUsedMb()).append(" MB\t");
    if (report.initDuration() != null) {
      line.append("Init Duration: ").append(millis(report.initDuration())).append('\t');
    }
    if (report.restoreDuration() != null) {
      line.append("Restore Duration: ").append(millis(report.restoreDuration())).append('\t');
      line.append("Billed Restore Duration: ")
          .append(Amounts.billedMillis(report.restoreDuration(), null))
          .append(" ms\t");
    }
    if (isTold(report)) {
      line.setLength(line.length() - 1);
      line.append(status(report.status(), report.errorType()));
    }
    line.append('\n');
    Trace.sampled(report.traceHeader())
        .ifPresent(it ->
            line.append(
                "XRAY TraceId: %s\tSegmentId: %s\tSampled: true\t\n"
                    .formatted(it.root(), it.parent())));
    return line.toString();
  }

  /// An error that the function's own code made is in its output; the status tells of the platform's.
  private static boolean isTold(Report report) {
    String type = report.errorType() == null ? "" : report.errorType();
    int dot = type.indexOf('.');
    return !report.status().equals(SUCCESS)
        && (!report.status().equals("error")
            || (dot > 0 && PLATFORM_ERRORS.contains(type.substring(0, dot))));
  }

  private static String status(String status, @Nullable String errorType) {
    if (status.equals(SUCCESS)) {
      return "";
    }
    boolean typed = errorType != null && !status.equals("timeout");
    return "\tStatus: " + status + (typed ? "\tError Type: " + errorType : "");
  }

  private static String millis(Duration duration) {
    return Amounts.millis(duration).toPlainString() + " ms";
  }

  private static String types(List<String> types) {
    return types.stream()
        .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
        .collect(Collectors.joining(", "));
  }
}
