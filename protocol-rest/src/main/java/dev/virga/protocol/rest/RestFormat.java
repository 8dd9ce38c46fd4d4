package dev.virga.protocol.rest;

import dev.virga.spi.AwsException;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the two REST protocols do differently: documents in bodies, errors, and request ids.
interface RestFormat {
  /// The content type of documents.
  String contentType();

  /// The headers that carry the id of a request, as names and values in turn.
  String[] identification(String requestId);

  /// Reads the members of a request that stand in its body.
  void readMembers(
      byte[] content,
      StructureShape shape,
      Predicate<Member> inBody,
      @Nullable Object[] slots,
      Violations violations);

  /// Reads a body that is the value of one member; null where there is no value.
  @Nullable Object readPayload(byte[] content, Member member, Violations violations);

  /// Writes the members of a response that stand in its body.
  byte[] writeMembers(OperationShape operation, Record output, Predicate<Member> inBody);

  /// Writes the value of one member as a body.
  byte[] writePayload(Member member, Object value);

  /// Whether a response without members has a document all the same.
  boolean writesEmptyDocuments();

  /// Writes an error.
  HttpResponse error(AwsException error, String requestId);

  /// The refusal of a text in a path, query string or header.
  ///
  /// @param member where it stands
  /// @param shape what it is not: the shape of the member, or of the elements of a list
  /// @param text what it is
  RuntimeException notConvertible(Member member, Shape shape, String text);

  /// The refusal of a path or query string that is not percent-encoded as it has to be.
  ProtocolException malformedUri();
}
