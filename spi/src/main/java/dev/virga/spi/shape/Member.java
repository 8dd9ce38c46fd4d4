package dev.virga.spi.shape;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/// A member of a structure.
///
/// @param index its place among the record's components
/// @param component the name of the record component
/// @param name the name on the wire, in a body
/// @param requestName the name in `ec2` requests where it is a special one
/// @param shape the type of its value
/// @param required whether a request without it is refused
/// @param location where in an HTTP message of a REST protocol it stands
/// @param locationName the name at that place: a header, a query parameter, a prefix
/// @param xml what only XML knows of it
/// @param accessor reads it from a record
public record Member(
    int index,
    String component,
    String name,
    @Nullable String requestName,
    Shape shape,
    boolean required,
    Location location,
    String locationName,
    Xml xml,
    Method accessor) {

  /// The places of an HTTP message.
  public enum Location {
    /// In the body, with the other members of the body.
    BODY,
    /// In the path.
    LABEL,
    /// A query parameter.
    QUERY,
    /// All query parameters that are not other members.
    QUERY_MAP,
    /// A header.
    HEADER,
    /// All headers with a prefix.
    PREFIX_HEADERS,
    /// The status code.
    STATUS,
    /// The whole body.
    PAYLOAD
  }

  /// What only XML knows of a member.
  ///
  /// @param attribute whether it is an attribute and not an element
  /// @param namespace its namespace, or the empty string
  /// @param prefix the prefix of that namespace, or the empty string
  public record Xml(boolean attribute, String namespace, String prefix) {}

  /// Its value in a record, or null where the record has none.
  public @Nullable Object get(Record row) {
    try {
      return accessor.invoke(row);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(
          row.getClass().getName() + " must be public in an exported package", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("accessor " + accessor + " failed", e.getCause());
    }
  }
}
