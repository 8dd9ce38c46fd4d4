package dev.virga.spi.shape;

import dev.virga.spi.wire.XmlName;
import dev.virga.spi.wire.XmlNamespace;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A structure: a record with its members.
///
/// A protocol decodes one by filling [#slots] and calling [#build], which validates on the way. The
/// members are read when they are first asked for, so that records may contain each other.
public final class StructureShape implements Shape.Structure {
  /// What [#build] gives for values that break a rule: it stands in the parent's slot, so that the
  /// parent is not built and the violation is reported once.
  public static final Object INVALID = new Object();

  private final Class<? extends Record> type;
  private final Shapes shapes;
  private volatile @Nullable Contents contents;

  private record Contents(
      List<Member> members, Map<String, Member> byName, Constructor<?> constructor) {}

  StructureShape(Class<? extends Record> type, Shapes shapes) {
    this.type = type;
    this.shapes = shapes;
  }

  /// The record.
  public Class<? extends Record> type() {
    return type;
  }

  /// The name of the element that this is at the root of an XML body.
  public String xmlName() {
    XmlName name = type.getAnnotation(XmlName.class);
    return name == null ? type.getSimpleName() : name.value();
  }

  /// The XML namespace of the structure at the root of a body, or the empty string.
  public String xmlNamespace() {
    XmlNamespace namespace = type.getAnnotation(XmlNamespace.class);
    return namespace == null ? "" : namespace.value();
  }

  /// The members in the order of the record's components.
  public List<Member> members() {
    return contents().members();
  }

  /// The member of a wire name.
  public @Nullable Member member(String name) {
    return contents().byName().get(name);
  }

  /// An empty place for the value of each member, by [Member#index].
  public @Nullable Object[] slots() {
    return new @Nullable Object[members().size()];
  }

  /// Makes the record of decoded values, or gives [#INVALID] after adding to the violations.
  ///
  /// @param slots a value of the Java type of its shape for each member, null for one that is absent
  public Object build(@Nullable Object[] slots, Path path, Violations violations) {
    boolean valid = true;
    for (Member member : members()) {
      Object value = slots[member.index()];
      if (value == null) {
        if (member.required()) {
          violations.missing(path.member(member.name()));
          valid = false;
        }
      } else {
        valid &= Validation.check(member.shape(), value, path.member(member.name()), violations);
      }
    }
    return valid ? instantiate(slots) : INVALID;
  }

  /// Makes the record of values that are known to be right.
  public Record instantiate(@Nullable Object[] slots) {
    try {
      return (Record) contents().constructor().newInstance(slots);
    } catch (InvocationTargetException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName() + " must be public in an exported package", e);
    }
  }

  private Contents contents() {
    Contents known = contents;
    if (known == null) {
      List<Member> members = shapes.members(type);
      var byName = new HashMap<String, Member>();
      members.forEach(member -> byName.put(member.name(), member));
      known = new Contents(members, Map.copyOf(byName), Shapes.canonicalConstructor(type));
      contents = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return type.getName();
  }
}
