package dev.virga.plugin.lambda.async;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.virga.plugin.lambda.invoke.JsonText;
import dev.virga.spi.Scope;
import dev.virga.spi.event.ObjectEvent;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/// The JSON with which S3 tells a function of an object
/// ([event message structure](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html)).
final class ObjectEventMessage {
  private ObjectEventMessage() {}

  /// The message.
  ///
  /// @param hostId what `x-amz-id-2` is made of
  static byte[] of(ObjectEvent event, String configurationId, byte[] hostId) {
    return JsonText.write(json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("Records");
      json.writeStartObject();
      request(json, event, hostId);
      object(json, event, configurationId);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void request(JsonGenerator json, ObjectEvent event, byte[] hostId)
      throws IOException {
    json.writeStringField("eventVersion", "2.1");
    json.writeStringField("eventSource", "aws:s3");
    json.writeStringField("awsRegion", event.scope().region());
    json.writeStringField("eventTime", InvocationRecord.timestamp(event.time()));
    json.writeStringField("eventName", event.name());
    json.writeObjectFieldStart("userIdentity");
    json.writeStringField("principalId", event.principal());
    json.writeEndObject();
    json.writeObjectFieldStart("requestParameters");
    json.writeStringField("sourceIPAddress", "127.0.0.1");
    json.writeEndObject();
    json.writeObjectFieldStart("responseElements");
    json.writeStringField("x-amz-request-id", event.requestId());
    json.writeStringField("x-amz-id-2", Base64.getEncoder().encodeToString(hostId));
    json.writeEndObject();
  }

  private static void object(JsonGenerator json, ObjectEvent event, String configurationId)
      throws IOException {
    json.writeObjectFieldStart("s3");
    json.writeStringField("s3SchemaVersion", "1.0");
    json.writeStringField("configurationId", configurationId);
    json.writeObjectFieldStart("bucket");
    json.writeStringField("name", event.bucket());
    json.writeObjectFieldStart("ownerIdentity");
    json.writeStringField("principalId", customer(event.scope()));
    json.writeEndObject();
    json.writeStringField("arn", "arn:" + event.scope().partition() + ":s3:::" + event.bucket());
    json.writeEndObject();
    json.writeObjectFieldStart("object");
    json.writeStringField("key", encoded(event.key()));
    if (event.size() != null) {
      json.writeNumberField("size", event.size());
    }
    if (event.eTag() != null) {
      json.writeStringField("eTag", event.eTag());
    }
    if (event.versionId() != null) {
      json.writeStringField("versionId", event.versionId());
    }
    json.writeStringField("sequencer", event.sequencer());
    json.writeEndObject();
    json.writeEndObject();
  }

  /// Spaces are plus signs, as in forms, and slashes stay.
  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }

  /// Amazon's id of the customer whose account it is, always the same for one: `A` and 13 letters or
  /// digits.
  private static String customer(Scope scope) {
    long digits =
        UUID.nameUUIDFromBytes(scope.account().getBytes(StandardCharsets.UTF_8))
            .getMostSignificantBits();
    String letters = Long.toUnsignedString(digits, 36).toUpperCase(Locale.ROOT);
    return "A" + ("0".repeat(13) + letters).substring(letters.length());
  }
}
