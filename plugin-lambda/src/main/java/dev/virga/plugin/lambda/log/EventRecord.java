package dev.virga.plugin.lambda.log;

import com.fasterxml.jackson.core.JsonGenerator;
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
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands under `record` in the JSON of a platform event
/// ([schema](https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html)).
final class EventRecord {
  private final EventJson.Instance instance;

  EventRecord(EventJson.Instance instance) {
    this.instance = instance;
  }

  /// Writes the record of an event.
  void write(JsonGenerator json, PlatformEvent event) throws IOException {
    if (event instanceof Fault(String text)) {
      json.writeString(text);
      return;
    }
    json.writeStartObject();
    fields(json, event);
    json.writeEndObject();
  }

  private void fields(JsonGenerator json, PlatformEvent event) throws IOException {
    switch (event) {
      case InitStart it -> {
        json.writeStringField("initializationType", it.initializationType());
        json.writeStringField("phase", "init");
        version(json, it.runtimeVersion(), it.runtimeVersionArn());
      }
      case InitRuntimeDone it -> {
        json.writeStringField("initializationType", it.initializationType());
        json.writeStringField("phase", "init");
        status(json, it.status(), it.errorType());
      }
      case InitReport it -> {
        json.writeStringField("initializationType", it.initializationType());
        json.writeStringField("phase", it.phase());
        status(json, it.status(), it.errorType());
        json.writeObjectFieldStart("metrics");
        json.writeNumberField("durationMs", Amounts.millis(it.duration()).doubleValue());
        json.writeEndObject();
      }
      case RestoreStart it -> version(json, it.runtimeVersion(), it.runtimeVersionArn());
      case RestoreRuntimeDone it -> status(json, it.status(), it.errorType());
      case RestoreReport it -> {
        status(json, it.status(), it.errorType());
        json.writeObjectFieldStart("metrics");
        json.writeNumberField("durationMs", Amounts.millis(it.duration()).doubleValue());
        json.writeEndObject();
      }
      case Start it -> {
        json.writeStringField("requestId", it.requestId());
        json.writeStringField("version", it.version());
        tracing(json, it.traceHeader());
      }
      case RuntimeDone it -> {
        json.writeStringField("requestId", it.requestId());
        status(json, it.status(), it.errorType());
        json.writeObjectFieldStart("metrics");
        json.writeNumberField("durationMs", Amounts.millis(it.duration()).doubleValue());
        json.writeNumberField("producedBytes", it.producedBytes());
        json.writeEndObject();
      }
      case Report it -> report(json, it);
      case Extension it -> {
        json.writeStringField("name", it.name());
        json.writeStringField("state", it.state());
        texts(json, "events", it.events());
        if (it.errorType() != null) {
          json.writeStringField("errorType", it.errorType());
        }
      }
      case TelemetrySubscription it -> {
        json.writeStringField("name", it.name());
        json.writeStringField("state", it.state());
        texts(json, "types", it.types());
      }
      case LogsDropped it -> {
        json.writeStringField("reason", it.reason());
        json.writeNumberField("droppedRecords", it.droppedRecords());
        json.writeNumberField("droppedBytes", it.droppedBytes());
      }
      case Fault _ -> {} // is no object
    }
  }

  private static void report(JsonGenerator json, Report report) throws IOException {
    json.writeStringField("requestId", report.requestId());
    json.writeObjectFieldStart("metrics");
    json.writeNumberField("durationMs", Amounts.millis(report.duration()).doubleValue());
    json.writeNumberField(
        "billedDurationMs", Amounts.billedMillis(report.duration(), report.initDuration()));
    json.writeNumberField("memorySizeMB", report.memorySizeMb());
    json.writeNumberField("maxMemoryUsedMB", report.maxMemoryUsedMb());
    if (report.initDuration() != null) {
      json.writeNumberField("initDurationMs", Amounts.millis(report.initDuration()).doubleValue());
    }
    if (report.restoreDuration() != null) {
      json.writeNumberField(
          "restoreDurationMs", Amounts.millis(report.restoreDuration()).doubleValue());
      json.writeNumberField(
          "billedRestoreDurationMs", Amounts.billedMillis(report.restoreDuration(), null));
    }
    json.writeEndObject();
    tracing(json, report.traceHeader());
    status(json, report.status(), report.errorType());
  }

  private void version(JsonGenerator json, @Nullable String version, @Nullable String arn)
      throws IOException {
    if (version != null) {
      json.writeStringField("runtimeVersion", version);
    }
    if (arn != null) {
      json.writeStringField("runtimeVersionArn", arn);
    }
    json.writeStringField("functionName", instance.functionName());
    json.writeStringField("functionVersion", instance.functionVersion());
    json.writeStringField("instanceId", instance.id());
    json.writeNumberField("instanceMaxMemory", instance.maxMemory());
  }

  private static void status(JsonGenerator json, String status, @Nullable String errorType)
      throws IOException {
    json.writeStringField("status", status);
    if (errorType != null) {
      json.writeStringField("errorType", errorType);
    }
  }

  private static void tracing(JsonGenerator json, String header) throws IOException {
    var trace = Trace.sampled(header);
    if (trace.isPresent()) {
      json.writeObjectFieldStart("tracing");
      json.writeStringField("spanId", trace.get().parent());
      json.writeStringField("type", "X-Amzn-Trace-Id");
      json.writeStringField("value", header);
      json.writeEndObject();
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
