package dev.virga.plugin.lambda.async;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.virga.plugin.lambda.invoke.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// The JSON that a destination gets
/// ([invocation record](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html)).
final class InvocationRecord {
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private InvocationRecord() {}

  static byte[] of(Result result) {
    return JsonText.write(json -> {
      json.writeStartObject();
      json.writeStringField("version", "1.0");
      json.writeStringField("timestamp", timestamp(result.time()));
      request(json, result);
      raw(json, "requestPayload", result.event().payload());
      Result.Response response = result.response();
      if (response != null) {
        response(json, response);
      }
      json.writeEndObject();
    });
  }

  /// A time with exactly three digits of its seconds' fraction.
  static String timestamp(Instant time) {
    return TIMESTAMP.format(time);
  }

  private static void request(JsonGenerator json, Result result) throws IOException {
    json.writeObjectFieldStart("requestContext");
    json.writeStringField("requestId", result.event().requestId());
    json.writeStringField("functionArn", result.functionArn());
    json.writeStringField("condition", result.condition().wireName());
    json.writeNumberField("approximateInvokeCount", result.invokeCount());
    json.writeEndObject();
  }

  private static void response(JsonGenerator json, Result.Response response) throws IOException {
    json.writeObjectFieldStart("responseContext");
    json.writeNumberField("statusCode", 200);
    json.writeStringField("executedVersion", response.executedVersion());
    if (response.failed()) {
      json.writeStringField("functionError", "Unhandled");
    }
    json.writeEndObject();
    raw(json, "responsePayload", response.payload());
  }

  /// JSON as it is, and anything else as a text.
  private static void raw(JsonGenerator json, String name, byte[] value) throws IOException {
    String text = new String(value, StandardCharsets.UTF_8);
    json.writeFieldName(name);
    if (JsonText.isJson(value)) {
      json.writeRawValue(text.strip());
    } else {
      json.writeString(text);
    }
  }
}
