package dev.virga.scaffold;

import dev.virga.scaffold.AwsType.Structure;
import dev.virga.spi.Body;
import dev.virga.spi.shape.Member.Location;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.traits.PayloadTrait;
import software.amazon.awssdk.core.traits.RequiredTrait;
import software.amazon.awssdk.core.traits.TimestampFormatTrait;
import software.amazon.awssdk.core.traits.XmlAttributeTrait;

/// Reads the members of structures from the SDK's classes.
///
/// The SDK describes each member by an [SdkField]: its names, its place and its traits. The type comes
/// from the getter, which has the enum where the field has a string.
final class SdkMembers {
  private static final Set<Class<?>> SIMPLE =
      Set.of(
          String.class,
          Boolean.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigDecimal.class);

  /// The name that AWS has for what streams.
  private static final String BODY = "Body";

  private static final AwsType TEXT = new AwsType.Simple(String.class, Rules.NONE);

  private final AwsService service;
  private final Corrections corrections;
  private final Models models;

  SdkMembers(AwsService service, Models models) {
    this.service = service;
    this.corrections = service.corrections();
    this.models = models;
  }

  /// The members of a structure in the order of the SDK.
  List<AwsMember> of(Structure structure) {
    SdkPojo builder = (SdkPojo) invokeStatic(structure.sdk(), "builder");
    var members = new ArrayList<AwsMember>();
    for (SdkField<?> field : builder.sdkFields()) {
      if (!corrections.added().contains(field.memberName())) {
        members.add(member(structure, field));
      }
    }
    String payload =
        Streams.has(service, structure.sdk()) ? BODY : models.payload(structure.shape());
    if (!payload.isEmpty() && members.stream().noneMatch(it -> it.name().equals(payload))) {
      members.add(stream(payload));
    }
    return List.copyOf(members);
  }

  /// The SDK has no field for a member that streams: it is an argument of the client's method.
  private static AwsMember stream(String name) {
    return new AwsMember(
        JavaNames.component(JavaNames.uncapitalised(name)),
        name,
        name,
        new AwsType.Simple(Body.class, Rules.NONE),
        true,
        true,
        Location.PAYLOAD,
        false);
  }

  private AwsMember member(Structure structure, SdkField<?> field) {
    Method getter = getter(structure.sdk(), field.memberName());
    String shape = models.member(structure.shape(), field.memberName());
    boolean payload = field.containsTrait(PayloadTrait.class);
    Location location = payload ? Location.PAYLOAD : location(field);
    AwsType type = type(getter.getGenericReturnType(), field, shape);
    return new AwsMember(
        JavaNames.component(
            location == Location.LABEL
                ? JavaNames.uncapitalised(field.locationName())
                : getter.getName()),
        location == Location.BODY && service.protocol().equals("ec2")
            ? field.unmarshallLocationName()
            : field.locationName(),
        field.locationName(),
        corrections.texts().contains(field.memberName())
            ? TEXT
            : isText(location) ? text(type) : type,
        location == Location.LABEL
            || field.containsTrait(RequiredTrait.class)
            || models.required(structure.shape(), field.memberName()),
        !shape.isEmpty(),
        location,
        field.containsTrait(XmlAttributeTrait.class));
  }

  private boolean isText(Location location) {
    return corrections.textsOutsideBodies()
        && (location == Location.HEADER || location == Location.QUERY);
  }

  private static AwsType text(AwsType type) {
    return switch (type) {
      case AwsType.Choice _ -> TEXT;
      case AwsType.Listing it ->
          new AwsType.Listing(text(it.element()), it.item(), it.flattened(), it.rules());
      default -> type;
    };
  }

  private AwsType type(Type java, SdkField<?> field, String shape) {
    if (java instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      ListTrait trait = field.getRequiredTrait(ListTrait.class);
      return new AwsType.Listing(
          type(
              generic.getActualTypeArguments()[0],
              trait.memberFieldInfo(),
              models.part(shape, "member")),
          trait.memberLocationName() == null ? "member" : trait.memberLocationName(),
          trait.isFlattened(),
          models.rules(shape, "list"));
    } else if (java instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
      MapTrait trait = field.getRequiredTrait(MapTrait.class);
      return new AwsType.Mapping(
          key(generic.getActualTypeArguments()[0], models.part(shape, "key")),
          type(
              generic.getActualTypeArguments()[1],
              trait.valueFieldInfo(),
              models.part(shape, "value")),
          trait.keyLocationName(),
          trait.valueLocationName(),
          trait.isFlattened(),
          models.rules(shape, "map"));
    }
    return single((Class<?>) java, field, shape);
  }

  private AwsType key(Type java, String shape) {
    Class<?> type = (Class<?>) java;
    return type.isEnum() && !open(type)
        ? new AwsType.Choice(type)
        : new AwsType.Simple(String.class, models.rules(shape, "string"));
  }

  private AwsType single(Class<?> java, SdkField<?> field, String shape) {
    if (java.isEnum()) {
      return open(java) ? new AwsType.Simple(String.class, Rules.NONE) : new AwsType.Choice(java);
    } else if (java == Instant.class) {
      return time(field);
    } else if (java == SdkBytes.class) {
      return new AwsType.Blob(models.rules(shape, "blob"));
    } else if (SdkPojo.class.isAssignableFrom(java)) {
      return new Structure(java, shape.isEmpty() ? models.structureNamed(java) : shape);
    } else if (SIMPLE.contains(java)) {
      String[] types =
          java == String.class
              ? new String[] {"string"}
              : new String[] {"integer", "long", "float", "double"};
      return new AwsType.Simple(java, models.rules(shape, types));
    }
    throw new IllegalArgumentException(field.memberName() + " has the unknown type " + java);
  }

  private boolean open(Class<?> type) {
    return service.openEnums().contains(type.getSimpleName());
  }

  private AwsType time(SdkField<?> field) {
    var usual =
        switch (field.location()) {
          case HEADER -> TimestampFormatTrait.Format.RFC_822;
          case PAYLOAD ->
              service.named()
                  ? TimestampFormatTrait.Format.ISO_8601
                  : TimestampFormatTrait.Format.UNIX_TIMESTAMP;
          default -> TimestampFormatTrait.Format.ISO_8601;
        };
    var format =
        field
            .getOptionalTrait(TimestampFormatTrait.class)
            .map(TimestampFormatTrait::format)
            .orElse(usual);
    return new AwsType.Time(format, format == usual);
  }

  private static Location location(SdkField<?> field) {
    boolean map = field.containsTrait(MapTrait.class);
    MarshallLocation location = field.location();
    return switch (location) {
      case PATH, GREEDY_PATH -> Location.LABEL;
      case HEADER -> map ? Location.PREFIX_HEADERS : Location.HEADER;
      case QUERY_PARAM -> map ? Location.QUERY_MAP : Location.QUERY;
      case STATUS_CODE -> Location.STATUS;
      case PAYLOAD -> Location.BODY;
      default -> throw new IllegalArgumentException("unknown location " + location);
    };
  }

  private static Method getter(Class<?> type, String member) {
    for (String name : List.of(member, member + "Value")) {
      for (Method method : type.getMethods()) {
        if (method.getParameterCount() == 0 && method.getName().equalsIgnoreCase(name)) {
          return method;
        }
      }
    }
    throw new IllegalArgumentException(type + " has no getter for " + member);
  }

  private static Object invokeStatic(Class<?> type, String method) {
    try {
      @Nullable Object result = type.getMethod(method).invoke(null);
      return java.util.Objects.requireNonNull(result);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + "." + method + " failed", e);
    }
  }
}
