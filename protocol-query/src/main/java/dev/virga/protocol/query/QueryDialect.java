package dev.virga.protocol.query;

import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import org.jspecify.annotations.Nullable;

/// Requests of the query protocol. Parameters that an operation does not know are ignored.
///
/// @param apiVersion the version that the service has
record QueryDialect(String apiVersion) implements Dialect {

  @Override
  public void checkVersion(String action, String version) {
    if (!version.equals(apiVersion)) {
      throw QueryErrors.noSuchOperation(action, version);
    }
  }

  @Override
  public @Nullable Member member(StructureShape shape, Parameters parameter, boolean root) {
    return shape.member(parameter.segment());
  }

  @Override
  public @Nullable String infix(Shape.ListShape shape) {
    return shape.flattened() ? null : shape.item();
  }

  @Override
  public @Nullable String infix(Shape.MapShape shape) {
    return shape.flattened() ? null : shape.names().entry();
  }

  @Override
  public ProtocolException unreadable(Shape shape, Parameters parameter) {
    return switch (shape) {
      case Shape.BooleanShape _ -> QueryErrors.badBoolean();
      case Shape.TimestampShape _ -> QueryErrors.badTimestamp();
      case Shape.NumberShape it -> QueryErrors.badNumber(it);
      default -> QueryErrors.badBlob();
    };
  }

  @Override
  public ProtocolException valueWhereNotExpected(Shape shape, Parameters parameter) {
    return shape instanceof Shape.ListShape
        ? QueryErrors.unexpectedListValue()
        : QueryErrors.unexpectedStructureValue();
  }

  @Override
  public ProtocolException namesWhereNotExpected(Parameters parameter) {
    return parameter.isIndexed() || parameter.child("member") != null
        ? QueryErrors.unexpectedList()
        : QueryErrors.unexpectedStructure();
  }
}
