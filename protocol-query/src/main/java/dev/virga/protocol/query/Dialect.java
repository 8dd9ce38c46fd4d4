package dev.virga.protocol.query;

import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import org.jspecify.annotations.Nullable;

/// Where the requests of the query and ec2 protocols differ.
sealed interface Dialect permits QueryDialect, Ec2Dialect {

  /// Refuses a version that the service does not have.
  ///
  /// @param version the version, or the empty string where the request names none
  void checkVersion(String action, String version);

  /// The member that a name in a request stands for.
  ///
  /// @param root whether the structure is the request itself
  /// @return the member, or null for a name that is to be ignored
  @Nullable Member member(StructureShape shape, Parameters parameter, boolean root);

  /// The name between a list or map and the numbers of its entries, or null where there is none.
  @Nullable String infix(Shape.ListShape shape);

  /// The name between a map and the numbers of its entries, or null where there is none.
  @Nullable String infix(Shape.MapShape shape);

  /// A value that is not one of its shape.
  ProtocolException unreadable(Shape shape, Parameters parameter);

  /// A value where names below it were expected.
  ProtocolException valueWhereNotExpected(Shape shape, Parameters parameter);

  /// Names below one that were not expected there.
  ProtocolException namesWhereNotExpected(Parameters parameter);
}
