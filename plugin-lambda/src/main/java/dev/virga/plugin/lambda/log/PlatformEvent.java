package dev.virga.plugin.lambda.log;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Lambda itself writes into the log of a function, and tells in telemetry
/// ([events](https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html)).
public sealed interface PlatformEvent {
  /// `INIT_START`, `platform.initStart`.
  ///
  /// @param initializationType `on-demand`, …
  /// @param runtimeVersion such as `python:3.12.v1`, or null for images and custom runtimes
  /// @param runtimeVersionArn its ARN, or null
  record InitStart(
      String initializationType,
      @Nullable String runtimeVersion,
      @Nullable String runtimeVersionArn)
      implements PlatformEvent {}

  /// `platform.initRuntimeDone`, which is not in the text format.
  ///
  /// @param status `success`, `error` or `timeout`
  record InitRuntimeDone(String initializationType, String status, @Nullable String errorType)
      implements PlatformEvent {}

  /// `INIT_REPORT`: in the text format only where the initialization failed.
  ///
  /// @param phase `init` or `invoke`
  record InitReport(
      String initializationType,
      String phase,
      Duration duration,
      String status,
      @Nullable String errorType)
      implements PlatformEvent {}

  /// `START`.
  record Start(String requestId, String version, String traceHeader) implements PlatformEvent {}

  /// `platform.runtimeDone`; in the text format, the line that tells of a timeout or an exit stands
  /// there.
  ///
  /// @param detail the line of the text format, such as `Task timed out after 3.00 seconds`, or null
  record RuntimeDone(
      String requestId,
      String status,
      @Nullable String errorType,
      Duration duration,
      long producedBytes,
      @Nullable String detail)
      implements PlatformEvent {}

  /// `END` and `REPORT`.
  ///
  /// @param status `success`, `error`, `timeout` or `failure`
  /// @param initDuration where this invocation waited for the initialization, or null
  /// @param restoreDuration of SnapStart, or null
  /// @param maxMemoryUsedMb measured
  record Report(
      String requestId,
      String status,
      @Nullable String errorType,
      Duration duration,
      @Nullable Duration initDuration,
      @Nullable Duration restoreDuration,
      int memorySizeMb,
      int maxMemoryUsedMb,
      String traceHeader)
      implements PlatformEvent {}

  /// `EXTENSION`: one that has registered.
  ///
  /// @param state `Registered`, `Ready`, `LaunchError`, …
  record Extension(String name, String state, List<String> events, @Nullable String errorType)
      implements PlatformEvent {}

  /// `RESTORE_START`, `platform.restoreStart`: a snapshot is restored.
  ///
  /// @param runtimeVersion such as `java:21.v1`, or null for images and custom runtimes
  /// @param runtimeVersionArn its ARN, or null
  record RestoreStart(@Nullable String runtimeVersion, @Nullable String runtimeVersionArn)
      implements PlatformEvent {}

  /// `platform.restoreRuntimeDone`, which is not in the text format.
  ///
  /// @param status `success`, `error` or `timeout`
  record RestoreRuntimeDone(String status, @Nullable String errorType) implements PlatformEvent {}

  /// `RESTORE_REPORT`.
  ///
  /// @param status `success`, `error` or `timeout`
  record RestoreReport(Duration duration, String status, @Nullable String errorType)
      implements PlatformEvent {}

  /// `TELEMETRY` or `LOGS`: an extension that has subscribed.
  ///
  /// @param api the API that it subscribed with
  /// @param types what it subscribed to: `platform`, `function`, `extension`
  record TelemetrySubscription(String name, Subscription.Api api, String state, List<String> types)
      implements PlatformEvent {}

  /// `platform.logsDropped`: only in telemetry, to the extension that was too slow.
  record LogsDropped(String reason, long droppedRecords, long droppedBytes)
      implements PlatformEvent {}

  /// A fault that has no other event: a line of text.
  record Fault(String text) implements PlatformEvent {}
}
