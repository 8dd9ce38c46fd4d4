package dev.virga.protocol.rest;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Puts the members of one response where they stand.
final class ResponseWriter {
  private static final String CONTENT_TYPE = "Content-Type";
  private static final int NO_CONTENT = 204;

  private final RestFormat format;
  private final MessageParts parts;
  private final OperationShape operation;
  private final Record output;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  ResponseWriter(RestFormat format, MessageParts parts, OperationShape operation, Record output) {
    this.format = format;
    this.parts = parts;
    this.operation = operation;
    this.output = output;
  }

  HttpResponse write(String requestId) {
    String[] identification = format.identification(requestId);
    for (int i = 0; i < identification.length; i += 2) {
      headers.put(identification[i], List.of(identification[i + 1]));
    }
    int status = Objects.requireNonNull(operation.http()).status();
    for (Member member : parts.bound()) {
      Object value = member.get(output);
      if (value != null && member.location() == Member.Location.STATUS) {
        status = (Integer) value;
      } else if (value != null) {
        header(member, value);
      }
    }
    Body body = body(status);
    return new HttpResponse(status, Headers.of(headers), body);
  }

  private void header(Member member, Object value) {
    if (member.location() == Member.Location.PREFIX_HEADERS) {
      Shape shape = ((Shape.MapShape) member.shape()).value();
      // metadata may be empty, and is given back so
      ((Map<?, ?>) value)
          .forEach((key, it) ->
              headers.put(member.locationName() + key, List.of(HeaderText.of(shape, it))));
    } else {
      header(member.locationName(), HeaderText.of(member.shape(), value));
    }
  }

  /// A header without a value would read as an empty string.
  private void header(String name, String value) {
    if (!value.isEmpty()) {
      headers.put(name, List.of(value));
    }
  }

  private Body body(int status) {
    Member payload = parts.payload();
    if (payload != null) {
      Object value = payload.get(output);
      return value == null ? Body.EMPTY : payload(payload, value);
    } else if (status == NO_CONTENT || (!parts.hasDocument() && !format.writesEmptyDocuments())) {
      return Body.EMPTY;
    }
    headers.putIfAbsent(CONTENT_TYPE, List.of(format.contentType()));
    return Body.of(format.writeMembers(operation, output, parts.inBody()));
  }

  private Body payload(Member member, Object value) {
    return switch (member.shape()) {
      case Shape.StreamShape _ -> typed("application/octet-stream", (Body) value);
      case Shape.BlobShape _ -> typed("application/octet-stream", Body.of((byte[]) value));
      case Shape.StringShape _ -> typed("text/plain", text((String) value));
      case Shape.EnumShape it -> typed("text/plain", text(it.wireName((Enum<?>) value)));
      default -> typed(format.contentType(), Body.of(format.writePayload(member, value)));
    };
  }

  private Body typed(String contentType, Body body) {
    headers.putIfAbsent(CONTENT_TYPE, List.of(contentType));
    return body;
  }

  private static Body text(String value) {
    return Body.of(value.getBytes(StandardCharsets.UTF_8));
  }
}
