package dev.virga.scaffold;

import dev.virga.scaffold.AwsOperation.AwsError;
import dev.virga.scaffold.AwsType.Structure;
import dev.virga.spi.Body;
import dev.virga.spi.shape.Member.Location;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
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
import software.amazon.awssdk.protocols.core.OperationInfo;

/// Reads a service from the SDK's classes, and its rules from the published model.
///
/// The SDK describes each member by an [SdkField]: its names, its place and its traits. The type comes
/// from the getter, which has the enum where the field has a string.
public final class Sdk {
  private static final Set<Class<?>> SIMPLE =
      Set.of(
          String.class,
          Boolean.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigDecimal.class);

  private final AwsService service;
  private final Models models;

  private Sdk(AwsService service, Models models) {
    this.service = service;
    this.models = models;
  }

  /// Opens the artifacts of a service.
  public static Sdk of(AwsService service) {
    return new Sdk(service, Models.of(service));
  }

  /// The service.
  public AwsService service() {
    return service;
  }

  /// The names of all operations that AWS has, sorted.
  public Set<String> operationNames() {
    var names = new TreeSet<String>();
    for (Method method : load(service.sdkPackage() + "." + service.sdkClient()).getMethods()) {
      if (method.getParameterCount() > 0
          && AwsRequest.class.isAssignableFrom(method.getParameterTypes()[0])) {
        String request = method.getParameterTypes()[0].getSimpleName();
        names.add(request.substring(0, request.length() - "Request".length()));
      }
    }
    return names;
  }

  /// An operation.
  ///
  /// @throws IllegalArgumentException if AWS has none of this name
  public AwsOperation operation(String name) {
    if (!operationNames().contains(name)) {
      throw new IllegalArgumentException(service.title() + " has no operation " + name);
    }
    OperationInfo info = info(name);
    return new AwsOperation(
        name,
        structure(name, "Request", "input"),
        structure(name, "Response", "output"),
        info.httpMethod().name(),
        info.requestUri(),
        models.status(name),
        errors(name));
  }

  private Structure structure(String operation, String suffix, String side) {
    return new Structure(
        load(service.sdkPackage() + ".model." + operation + suffix),
        models.shapeOf(operation, side));
  }

  /// The members of a structure in the order of the SDK.
  public List<AwsMember> members(Structure structure) {
    SdkPojo builder = (SdkPojo) invokeStatic(structure.sdk(), "builder");
    var members = new ArrayList<AwsMember>();
    for (SdkField<?> field : builder.sdkFields()) {
      members.add(member(structure, field));
    }
    return members;
  }

  private AwsMember member(Structure structure, SdkField<?> field) {
    Method getter = getter(structure.sdk(), field.memberName());
    String shape = models.member(structure.shape(), field.memberName());
    boolean payload = field.containsTrait(PayloadTrait.class);
    Location location = payload ? Location.PAYLOAD : location(field);
    return new AwsMember(
        JavaNames.component(getter.getName()),
        location == Location.BODY && service.protocol().equals("ec2")
            ? field.unmarshallLocationName()
            : field.locationName(),
        field.locationName(),
        type(getter.getGenericReturnType(), field, shape),
        field.containsTrait(RequiredTrait.class)
            || models.required(structure.shape(), field.memberName()),
        location,
        field.containsTrait(XmlAttributeTrait.class));
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
      return new Structure(java, shape);
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

  /// The type of a member that streams.
  static AwsType stream() {
    return new AwsType.Simple(Body.class, Rules.NONE);
  }

  private List<AwsError> errors(String operation) {
    Class<?> client = load(service.sdkPackage() + "." + service.sdkClient().replace("Async", ""));
    Class<?> request = load(service.sdkPackage() + ".model." + operation + "Request");
    return Arrays.stream(client.getMethods())
        .filter(method -> method.getParameterCount() > 0)
        .filter(method -> method.getParameterTypes()[0] == request)
        .findFirst()
        .stream()
        .flatMap(method -> Arrays.stream(method.getExceptionTypes()))
        .filter(type -> type.getPackageName().equals(service.sdkPackage() + ".model"))
        .map(Class::getSimpleName)
        .filter(name -> !name.equals(service.sdkClient().replace("AsyncClient", "Exception")))
        .map(models::error)
        .toList();
  }

  private OperationInfo info(String operation) {
    Class<?> marshaller =
        load(service.sdkPackage() + ".transform." + operation + "RequestMarshaller");
    try {
      for (Field field : marshaller.getDeclaredFields()) {
        if (field.getType() == OperationInfo.class) {
          field.setAccessible(true);
          return (OperationInfo) field.get(null);
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException(marshaller + " has no OperationInfo");
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

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name + " is not in the SDK", e);
    }
  }
}
