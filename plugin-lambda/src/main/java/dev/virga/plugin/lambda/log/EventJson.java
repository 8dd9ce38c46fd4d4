package dev.virga.plugin.lambda.log;

import com.fasterxml.jackson.core.JsonFactory;
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
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Events as JSON, as they are in structured logs and in
/// [telemetry](https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html).
final class EventJson {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final EventRecord record;

  EventJson(Instance instance) {
    this.record = new EventRecord(instance);
  }

  /// The environment that the events are of.
  ///
  /// @param id the name of the log stream
  /// @param maxMemory bytes
  record Instance(String functionName, String functionVersion, String id, long maxMemory) {}

  private interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  /// A platform event.
  String platform(Instant time, PlatformEvent event) {
    return envelope(time, type(event), json -> record.write(json, event));
  }

  /// The `platform.end` of the Logs API.
  static String end(Instant time, String requestId) {
    return envelope(
        time,
        "platform.end",
        json -> {
          json.writeStartObject();
          json.writeStringField("requestId", requestId);
          json.writeEndObject();
        });
  }

  /// A line of a function or of an extension.
  ///
  /// @param type `function` or `extension`
  /// @param structured whether the line is a JSON object, which stands there as such
  static String line(Instant time, String type, String line, boolean structured) {
    return envelope(
        time,
        type,
        json -> {
          if (structured) {
            json.writeRawValue(line);
          } else {
            json.writeString(line);
          }
        });
  }

  private static String envelope(Instant time, String type, Writing record) {
    var text = new StringWriter(300);
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("time", TIME.format(time));
      json.writeStringField("type", type);
      json.writeFieldName("record");
      record.to(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String type(PlatformEvent event) {
    return switch (event) {
      case InitStart _ -> "platform.initStart";
      case InitRuntimeDone _ -> "platform.initRuntimeDone";
      case InitReport _ -> "platform.initReport";
      case RestoreStart _ -> "platform.restoreStart";
      case RestoreRuntimeDone _ -> "platform.restoreRuntimeDone";
      case RestoreReport _ -> "platform.restoreReport";
      case Start _ -> "platform.start";
      case RuntimeDone _ -> "platform.runtimeDone";
      case Report _ -> "platform.report";
      case Extension _ -> "platform.extension";
      case TelemetrySubscription it ->
          switch (it.api()) {
            case TELEMETRY -> "platform.telemetrySubscription";
            case LOGS -> "platform.logsSubscription";
          };
      case LogsDropped _ -> "platform.logsDropped";
      case Fault _ -> "platform.fault";
    };
  }
}
