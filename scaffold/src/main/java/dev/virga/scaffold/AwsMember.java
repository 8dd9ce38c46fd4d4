package dev.virga.scaffold;

import dev.virga.spi.shape.Member.Location;

/// A member of a structure in AWS's artifacts.
///
/// @param component the name of our record component
/// @param name the name in a body; for `ec2` the name in answers
/// @param requestName the name in requests
/// @param type the type
/// @param required whether AWS says that it is always there
/// @param modelled whether the model knows it; if not, nothing says whether it is required
/// @param location where in an HTTP message it stands
/// @param xmlAttribute whether it is an attribute of its element
public record AwsMember(
    String component,
    String name,
    String requestName,
    AwsType type,
    boolean required,
    boolean modelled,
    Location location,
    boolean xmlAttribute) {

  /// The same without limits on its values, for what only the service itself writes.
  AwsMember unlimited() {
    return new AwsMember(
        component, name, requestName, unlimited(type), required, modelled, location, xmlAttribute);
  }

  /// The same as a parameter of the ec2 protocol, which is only ever sent: its name starts with a
  /// capital letter however it is written here, and its lists are flattened.
  AwsMember asParameter() {
    String usual = JavaNames.capitalised(component);
    String written = requestName.equals(usual) ? component : requestName;
    AwsType sent =
        type instanceof AwsType.Listing it
            ? new AwsType.Listing(it.element(), AwsService.EC2_ITEM, it.flattened(), it.rules())
            : type;
    return new AwsMember(
        component,
        written,
        JavaNames.capitalised(written),
        sent,
        required,
        modelled,
        location,
        xmlAttribute);
  }

  private static AwsType unlimited(AwsType type) {
    return switch (type) {
      case AwsType.Simple it -> new AwsType.Simple(it.java(), it.rules().unlimited());
      case AwsType.Blob it -> new AwsType.Blob(it.rules().unlimited());
      case AwsType.Listing it ->
          new AwsType.Listing(
              unlimited(it.element()), it.item(), it.flattened(), it.rules().unlimited());
      case AwsType.Mapping it ->
          new AwsType.Mapping(
              unlimited(it.key()),
              unlimited(it.value()),
              it.keyName(),
              it.valueName(),
              it.flattened(),
              it.rules().unlimited());
      case AwsType.Time _, AwsType.Choice _, AwsType.Structure _ -> type;
    };
  }
}
