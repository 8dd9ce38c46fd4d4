package dev.virga.protocol.rest;

import dev.virga.protocol.json.JsonCodec;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The documents and errors of
/// [restJson1](https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html).
final class JsonFormat implements RestFormat {
  private static final String REQUEST_ID = "x-amzn-RequestId";
  private static final String UNREADABLE = "SerializationException";
  private final JsonCodec codec = new JsonCodec();

  @Override
  public String contentType() {
    return "application/json";
  }

  @Override
  public String[] identification(String requestId) {
    return new String[] {REQUEST_ID, requestId};
  }

  @Override
  public void readMembers(
      byte[] content,
      StructureShape shape,
      Predicate<Member> inBody,
      @Nullable Object[] slots,
      Violations violations) {
    codec.readMembers(content, shape, inBody, slots, violations);
  }

  @Override
  public @Nullable Object readPayload(byte[] content, Member member, Violations violations) {
    return codec.readValue(content, member.shape(), Path.ROOT.member(member.name()), violations);
  }

  @Override
  public byte[] writeMembers(OperationShape operation, Record output, Predicate<Member> inBody) {
    return codec.writeMembers(operation.output(), output, inBody);
  }

  @Override
  public byte[] writePayload(Member member, Object value) {
    return codec.writeValue(member.shape(), value);
  }

  @Override
  public boolean writesEmptyDocuments() {
    return true;
  }

  @Override
  public HttpResponse error(AwsException error, String requestId) {
    return new HttpResponse(
        error.status(),
        Headers.of(
            "Content-Type", contentType(), "x-amzn-ErrorType", error.code(), REQUEST_ID, requestId),
        Body.of(codec.writeError(null, error)));
  }

  @Override
  public RuntimeException notConvertible(Member member, Shape shape, String text) {
    String type =
        switch (shape) {
          case Shape.NumberShape(var number, _) ->
              (number == Integer.class ? "an " : "a ") + number.getSimpleName();
          case Shape.BooleanShape _ -> "a Boolean";
          case Shape.TimestampShape _ -> "milliseconds since epoch";
          case Shape.BlobShape _ -> "a Blob";
          default -> "a String";
        };
    return new ProtocolException(UNREADABLE, "STRING_VALUE can not be converted to " + type);
  }

  @Override
  public ProtocolException malformedUri() {
    return new ProtocolException(UNREADABLE, "The URI has a percent sign without its two digits");
  }
}
