package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.log.PlatformEvent;
import dev.virga.plugin.lambda.log.Subscription;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A log that keeps short words for what was written.
final class FakeLog implements FunctionLog {
  private final String stream;
  private final List<String> lines = new ArrayList<>();
  private int mark;
  private boolean closed;

  FakeLog(String stream) {
    this.stream = stream;
  }

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  synchronized boolean closed() {
    return closed;
  }

  @Override
  public String group() {
    return "/aws/lambda/f";
  }

  @Override
  public String stream() {
    return stream;
  }

  @Override
  public synchronized void function(Instant time, String line) {
    lines.add(line);
  }

  @Override
  public synchronized void extension(Instant time, String line) {
    lines.add("extension: " + line);
  }

  @Override
  public synchronized void platform(Instant time, PlatformEvent event) {
    lines.add(
        switch (event) {
          case PlatformEvent.InitStart it ->
              "INIT_START " + it.initializationType() + " " + it.runtimeVersion();
          case PlatformEvent.InitRuntimeDone it -> "INIT_RUNTIME_DONE " + it.status();
          case PlatformEvent.InitReport it ->
              "INIT_REPORT %s %s %s %d ms"
                  .formatted(it.phase(), it.status(), it.errorType(), it.duration().toMillis());
          case PlatformEvent.Start it -> "START " + it.version();
          case PlatformEvent.RuntimeDone it ->
              it.detail() == null
                  ? "RUNTIME_DONE " + it.status()
                  : it.detail() + " " + it.errorType();
          case PlatformEvent.Report it ->
              "REPORT %s %s %d ms init=%s restore=%s %d/%d MB"
                  .formatted(
                      it.status(),
                      it.errorType(),
                      it.duration().toMillis(),
                      it.initDuration(),
                      it.restoreDuration(),
                      it.maxMemoryUsedMb(),
                      it.memorySizeMb());
          case PlatformEvent.Extension it -> "EXTENSION " + it.name();
          case PlatformEvent.RestoreStart it -> "RESTORE_START " + it.runtimeVersion();
          case PlatformEvent.RestoreRuntimeDone it -> "RESTORE_RUNTIME_DONE " + it.status();
          case PlatformEvent.RestoreReport it ->
              "RESTORE_REPORT %s %d ms".formatted(it.status(), it.duration().toMillis());
          case PlatformEvent.TelemetrySubscription it -> "TELEMETRY " + it.name();
          case PlatformEvent.LogsDropped it -> "DROPPED " + it.droppedRecords();
          case PlatformEvent.Fault it -> it.text();
        });
  }

  @Override
  public void subscribe(Subscription subscription) {
    throw new UnsupportedOperationException("no extension subscribes here");
  }

  @Override
  public synchronized void mark() {
    mark = lines.size();
  }

  @Override
  public synchronized byte[] tail() {
    return String.join("\n", lines.subList(mark, lines.size())).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void close() {
    closed = true;
  }
}
