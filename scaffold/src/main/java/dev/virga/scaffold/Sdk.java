package dev.virga.scaffold;

import dev.virga.scaffold.AwsOperation.AwsError;
import dev.virga.scaffold.AwsType.Structure;
import dev.virga.spi.shape.Member.Location;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.protocols.core.OperationInfo;

/// Reads a service from the SDK's classes, and its rules from the published model.
public final class Sdk {
  private static final int NO_CONTENT = 204;

  private final AwsService service;
  private final Models models;
  private final SortedMap<String, String> sdkNames;

  private Sdk(AwsService service, Models models) {
    this.service = service;
    this.models = models;
    this.sdkNames = sdkNames();
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
    return sdkNames.keySet();
  }

  /// An operation.
  ///
  /// @throws IllegalArgumentException if AWS has none of this name
  public AwsOperation operation(String name) {
    String sdkName = sdkNames.get(name);
    if (sdkName == null) {
      throw new IllegalArgumentException(service.title() + " has no operation " + name);
    }
    OperationInfo info = info(sdkName);
    var request = new Structure(modelClass(sdkName + "Request"), models.shapeOf(name, "input"));
    Set<String> labels =
        members(request).stream()
            .filter(member -> member.location() == Location.LABEL)
            .map(AwsMember::name)
            .collect(Collectors.toSet());
    return new AwsOperation(
        name,
        request,
        new Structure(modelClass(sdkName + "Response"), models.shapeOf(name, "output")),
        info.httpMethod().name(),
        service.corrections().uri(info.requestUri() == null ? "" : info.requestUri(), labels),
        service.corrections().noContent().contains(name) ? NO_CONTENT : models.status(name),
        errors(sdkName));
  }

  private Class<?> modelClass(String name) {
    return load(service.sdkPackage() + ".model." + name);
  }

  /// The SDK spells acronyms in the names of its classes as words: `AssumeRoleWithSaml`.
  private SortedMap<String, String> sdkNames() {
    var names = new TreeMap<String, String>();
    for (Method method : load(service.sdkPackage() + "." + service.sdkClient()).getMethods()) {
      if (method.getParameterCount() > 0
          && AwsRequest.class.isAssignableFrom(method.getParameterTypes()[0])) {
        String request = method.getParameterTypes()[0].getSimpleName();
        String sdkName = request.substring(0, request.length() - "Request".length());
        names.put(wireName(sdkName), sdkName);
      }
    }
    return names;
  }

  private String wireName(String sdkName) {
    String identifier = info(sdkName).operationIdentifier();
    return identifier == null
        ? models.operationNamed(sdkName)
        : identifier.substring(identifier.lastIndexOf('.') + 1);
  }

  /// The members of a structure in the order of the SDK.
  public List<AwsMember> members(Structure structure) {
    List<AwsMember> members = new SdkMembers(service, models).of(structure);
    boolean parameters =
        service.protocol().equals("ec2") && structure.sdk().getSimpleName().endsWith("Request");
    return parameters ? members.stream().map(AwsMember::asParameter).toList() : members;
  }

  private List<AwsError> errors(String operation) {
    Class<?> client = load(service.sdkPackage() + "." + service.sdkClient().replace("Async", ""));
    Class<?> request = modelClass(operation + "Request");
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

  static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name + " is not in the SDK", e);
    }
  }
}
