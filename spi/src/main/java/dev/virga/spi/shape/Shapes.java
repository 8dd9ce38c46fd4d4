package dev.virga.spi.shape;

import dev.virga.spi.Body;
import dev.virga.spi.wire.Entry;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.PrefixHeaders;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.QueryMap;
import dev.virga.spi.wire.Range;
import dev.virga.spi.wire.RequestName;
import dev.virga.spi.wire.Sensitive;
import dev.virga.spi.wire.StatusCode;
import dev.virga.spi.wire.Timestamp;
import dev.virga.spi.wire.XmlAttribute;
import dev.virga.spi.wire.XmlNamespace;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Reads the schema of records, each once.
///
/// A record must be public, in an exported package, and made of the types that [Shape] lists.
public final class Shapes {
  private final Map<Class<?>, StructureShape> known = new ConcurrentHashMap<>();

  /// The shape of a record.
  public StructureShape structure(Class<? extends Record> type) {
    return known.computeIfAbsent(type, _ -> new StructureShape(type, this));
  }

  List<Member> members(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    var members = new ArrayList<Member>(components.length);
    for (int i = 0; i < components.length; i++) {
      members.add(member(type, components[i], i));
    }
    return List.copyOf(members);
  }

  static Constructor<?> canonicalConstructor(Class<? extends Record> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class[]::new);
    try {
      return type.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its canonical constructor: " + type, e);
    }
  }

  private Member member(Class<?> owner, RecordComponent component, int index) {
    AnnotatedType type = component.getAnnotatedType();
    XmlNamespace namespace = component.getAnnotation(XmlNamespace.class);
    RequestName requestName = component.getAnnotation(RequestName.class);
    String name = wireName(owner, component);
    Shape shape;
    try {
      shape = shape(type, itemOf(owner));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          owner.getName() + "." + component.getName() + ": " + e.getMessage(), e);
    }
    return new Member(
        index,
        component.getName(),
        name,
        requestName == null ? null : requestName.value(),
        shape,
        !type.isAnnotationPresent(Nullable.class),
        location(component),
        locationName(component, name),
        new Member.Xml(
            component.isAnnotationPresent(XmlAttribute.class),
            namespace == null ? "" : namespace.value(),
            namespace == null ? "" : namespace.prefix()),
        component.getAccessor());
  }

  private static String itemOf(Class<?> owner) {
    Item item = owner.getPackage().getAnnotation(Item.class);
    return item == null ? "member" : item.value();
  }

  private static String wireName(Class<?> owner, RecordComponent component) {
    Name name = component.getAnnotation(Name.class);
    if (name != null) {
      return name.value();
    }
    MemberNames style = owner.getAnnotation(MemberNames.class);
    if (style == null) {
      style = owner.getPackage().getAnnotation(MemberNames.class);
    }
    String own = component.getName();
    return style != null && style.value() == MemberNames.Style.UPPER_CAMEL
        ? Character.toUpperCase(own.charAt(0)) + own.substring(1)
        : own;
  }

  private static Member.Location location(RecordComponent component) {
    if (component.isAnnotationPresent(Label.class)) {
      return Member.Location.LABEL;
    } else if (component.isAnnotationPresent(Query.class)) {
      return Member.Location.QUERY;
    } else if (component.isAnnotationPresent(QueryMap.class)) {
      return Member.Location.QUERY_MAP;
    } else if (component.isAnnotationPresent(Header.class)) {
      return Member.Location.HEADER;
    } else if (component.isAnnotationPresent(PrefixHeaders.class)) {
      return Member.Location.PREFIX_HEADERS;
    } else if (component.isAnnotationPresent(StatusCode.class)) {
      return Member.Location.STATUS;
    } else if (component.isAnnotationPresent(Payload.class) || component.getType() == Body.class) {
      return Member.Location.PAYLOAD;
    }
    return Member.Location.BODY;
  }

  private static String locationName(RecordComponent component, String name) {
    Query query = component.getAnnotation(Query.class);
    Header header = component.getAnnotation(Header.class);
    PrefixHeaders prefix = component.getAnnotation(PrefixHeaders.class);
    if (query != null) {
      return query.value();
    } else if (header != null) {
      return header.value();
    }
    return prefix == null ? name : prefix.value();
  }

  private Shape shape(AnnotatedType annotated, String item) {
    Type type = annotated.getType();
    if (annotated instanceof AnnotatedParameterizedType generic
        && type instanceof ParameterizedType it) {
      if (it.getRawType() == List.class) {
        return list(generic, item);
      } else if (it.getRawType() == Map.class) {
        return map(generic, item);
      }
    }
    return type instanceof Class<?> raw ? simple(raw, annotated) : unsupported(type);
  }

  private Shape simple(Class<?> type, AnnotatedType annotated) {
    boolean sensitive = annotated.isAnnotationPresent(Sensitive.class);
    if (type == String.class) {
      return new Shape.StringShape(constraints(annotated), sensitive);
    } else if (type == Boolean.class || type == boolean.class) {
      return new Shape.BooleanShape();
    } else if (type == Instant.class) {
      Timestamp format = annotated.getAnnotation(Timestamp.class);
      return new Shape.TimestampShape(format == null ? null : format.value());
    } else if (type == byte[].class) {
      return new Shape.BlobShape(constraints(annotated), sensitive);
    } else if (type == Body.class) {
      return new Shape.StreamShape();
    } else if (type.isEnum()) {
      return enumeration(type);
    } else if (type.isRecord()) {
      return structure(type.asSubclass(Record.class));
    }
    Class<? extends Number> number = NUMBERS.get(type);
    return number == null
        ? unsupported(type)
        : new Shape.NumberShape(number, constraints(annotated));
  }

  private static final Map<Class<?>, Class<? extends Number>> NUMBERS =
      Map.of(
          int.class, Integer.class,
          Integer.class, Integer.class,
          long.class, Long.class,
          Long.class, Long.class,
          float.class, Float.class,
          Float.class, Float.class,
          double.class, Double.class,
          Double.class, Double.class,
          BigDecimal.class, BigDecimal.class);

  private Shape list(AnnotatedParameterizedType type, String usual) {
    Item item = type.getAnnotation(Item.class);
    return new Shape.ListShape(
        shape(type.getAnnotatedActualTypeArguments()[0], usual),
        item == null ? usual : item.value(),
        type.isAnnotationPresent(Flattened.class),
        constraints(type));
  }

  private Shape map(AnnotatedParameterizedType type, String item) {
    Entry entry = type.getAnnotation(Entry.class);
    return new Shape.MapShape(
        shape(type.getAnnotatedActualTypeArguments()[0], item),
        shape(type.getAnnotatedActualTypeArguments()[1], item),
        entry == null
            ? new Shape.EntryNames("entry", "key", "value")
            : new Shape.EntryNames(entry.value(), entry.key(), entry.mapped()),
        type.isAnnotationPresent(Flattened.class),
        constraints(type));
  }

  private static Shape enumeration(Class<?> type) {
    var constants = new LinkedHashMap<String, Enum<?>>();
    for (Object constant : type.getEnumConstants()) {
      Enum<?> it = (Enum<?>) constant;
      try {
        Name name = type.getField(it.name()).getAnnotation(Name.class);
        constants.put(name == null ? it.name() : name.value(), it);
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException("an enum constant without its field: " + it, e);
      }
    }
    return new Shape.EnumShape(type, java.util.Collections.unmodifiableMap(constants));
  }

  private static List<Constraint> constraints(AnnotatedType type) {
    var constraints = new ArrayList<Constraint>(2);
    Length length = type.getAnnotation(Length.class);
    if (length != null && length.min() > 0) {
      constraints.add(new Constraint.MinLength(length.min()));
    }
    if (length != null && length.max() < Long.MAX_VALUE) {
      constraints.add(new Constraint.MaxLength(length.max()));
    }
    Range range = type.getAnnotation(Range.class);
    if (range != null && range.min() > Long.MIN_VALUE) {
      constraints.add(new Constraint.MinValue(range.min()));
    }
    if (range != null && range.max() < Long.MAX_VALUE) {
      constraints.add(new Constraint.MaxValue(range.max()));
    }
    Pattern pattern = type.getAnnotation(Pattern.class);
    if (pattern != null) {
      constraints.add(Constraint.Matches.of(pattern.value()));
    }
    return List.copyOf(constraints);
  }

  private static Shape unsupported(Type type) {
    throw new IllegalArgumentException(
        type.getTypeName()
            + " is no wire type; there are String, boolean, int, long, float, double, BigDecimal,"
            + " Instant, byte[], Body, enums, records, List and Map");
  }
}
