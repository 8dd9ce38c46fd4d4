package dev.virga.protocol.rest;

import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.StructureShape;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Where the members of a request or a response stand in the message.
///
/// @param bound the members outside of the body
/// @param payload the member that is the body, or null
/// @param inBody which members are members of the document in the body
/// @param hasDocument whether there are any
record MessageParts(
    List<Member> bound, @Nullable Member payload, Predicate<Member> inBody, boolean hasDocument) {

  static MessageParts ofRequest(StructureShape shape) {
    return of(
        shape,
        member ->
            switch (member.location()) {
              case BODY, STATUS -> true;
              case LABEL, QUERY, QUERY_MAP, HEADER, PREFIX_HEADERS, PAYLOAD -> false;
            });
  }

  /// A response has no path and no query string: members that stand there in a request are in the
  /// body of a response.
  static MessageParts ofResponse(StructureShape shape) {
    return of(
        shape,
        member ->
            switch (member.location()) {
              case BODY, LABEL, QUERY, QUERY_MAP -> true;
              case STATUS, HEADER, PREFIX_HEADERS, PAYLOAD -> false;
            });
  }

  private static MessageParts of(StructureShape shape, Predicate<Member> inBody) {
    Member payload =
        shape.members().stream()
            .filter(member -> member.location() == Member.Location.PAYLOAD)
            .findFirst()
            .orElse(null);
    return new MessageParts(
        shape.members().stream()
            .filter(member -> member.location() != Member.Location.PAYLOAD)
            .filter(inBody.negate())
            .toList(),
        payload,
        inBody,
        payload == null && shape.members().stream().anyMatch(inBody));
  }
}
