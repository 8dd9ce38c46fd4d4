package dev.virga.scaffold;

import dev.virga.scaffold.AwsType.Structure;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.Shapes;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.wire.Http;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where our shapes differ from AWS's, member by member.
///
/// Names, types, places in the message and enum constants must be the same. A member may be optional
/// where AWS requires it, because its operation may refuse it in words of its own; not the other way
/// round.
public final class Drift {
  private final Sdk sdk;
  private final Shapes shapes = new Shapes();
  private final Set<Class<?>> seen = new HashSet<>();
  private final List<String> differences = new ArrayList<>();

  private Drift(Sdk sdk) {
    this.sdk = sdk;
  }

  /// A comparison with the shapes of one service.
  public static Drift of(Sdk sdk) {
    return new Drift(sdk);
  }

  /// Compares an operation with AWS's operation of the same name. A shape that several operations
  /// share is reported with the first of them.
  ///
  /// @return one sentence for each difference, none if there is none
  public List<String> compare(Class<?> operation) {
    differences.clear();
    String name = operation.getSimpleName();
    if (!sdk.operationNames().contains(name)) {
      return List.of(name + " is no operation of " + sdk.service().title());
    }
    AwsOperation aws = sdk.operation(name);
    OperationShape ours = OperationShape.of(operation, shapes);
    if (sdk.service().rest()) {
      http(name, ours.http(), aws);
    }
    structure(name + ".Request", ours.input(), aws.request());
    structure(name + ".Response", ours.output(), aws.response());
    return List.copyOf(differences);
  }

  private void http(String path, @Nullable Http ours, AwsOperation aws) {
    String expected = aws.method() + " " + aws.uri() + " " + aws.status();
    String actual = ours == null ? "" : ours.method() + " " + ours.uri() + " " + ours.status();
    expect(path, "HTTP binding", actual, expected);
  }

  private void structure(String path, StructureShape ours, Structure aws) {
    if (sdk.service().corrections().handmade().contains(path) || !seen.add(ours.type())) {
      return;
    }
    Map<String, AwsMember> expected =
        sdk.members(aws).stream().collect(Collectors.toMap(AwsMember::name, Function.identity()));
    Map<String, Member> actual =
        ours.members().stream().collect(Collectors.toMap(Drift::nameOf, Function.identity()));
    var names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    for (String name : names) {
      AwsMember theirs = expected.get(name);
      Member member = actual.get(name);
      if (theirs == null && member != null && isBesideTheModel(member)) {
        continue;
      }
      if (theirs == null) {
        differences.add(path + "." + name + " is not a member for AWS");
      } else if (member == null) {
        differences.add(path + "." + name + " is missing");
      } else {
        member(path + "." + name, member, theirs);
      }
    }
  }

  /// A status that follows from the answer, such as 206 for a range, is shown elsewhere by the SDK; and
  /// some headers are none of its business.
  private boolean isBesideTheModel(Member member) {
    return switch (member.location()) {
      case STATUS -> true;
      case HEADER -> sdk.service().corrections().headers().contains(member.locationName());
      case BODY, LABEL, PAYLOAD, PREFIX_HEADERS, QUERY, QUERY_MAP -> false;
    };
  }

  private static String nameOf(Member member) {
    return switch (member.location()) {
      case HEADER, QUERY, PREFIX_HEADERS -> member.locationName();
      case BODY, LABEL, QUERY_MAP, STATUS, PAYLOAD -> member.name();
    };
  }

  private void member(String path, Member ours, AwsMember aws) {
    expect(path, "location", ours.location(), aws.location());
    expect(path, "XML attribute", ours.xml().attribute(), aws.xmlAttribute());
    if (ours.required() && aws.modelled() && !aws.required()) {
      differences.add(path + " is required, and optional for AWS");
    }
    type(path, ours.shape(), aws.type());
  }

  private void type(String path, Shape ours, AwsType aws) {
    expect(path, "type", kind(ours), kind(aws));
    if (!kind(ours).equals(kind(aws))) {
      return;
    }
    switch (aws) {
      case Structure it -> structure(it.sdk().getSimpleName(), (StructureShape) ours, it);
      case AwsType.Choice it -> {
        if (!sdk.service().corrections().enums().contains(it.sdk().getSimpleName())) {
          expect(
              path,
              "enum constants",
              new TreeSet<>(((Shape.EnumShape) ours).constants().keySet()),
              constants(it.sdk()));
        }
      }
      case AwsType.Listing it -> list(path, (Shape.ListShape) ours, it);
      case AwsType.Mapping it -> map(path, (Shape.MapShape) ours, it);
      case AwsType.Time it ->
          expect(path, "usual format", ((Shape.TimestampShape) ours).format() == null, it.usual());
      case AwsType.Simple _, AwsType.Blob _ -> {}
    }
  }

  private void list(String path, Shape.ListShape ours, AwsType.Listing aws) {
    if (sdk.service().named()) {
      expect(path, "element name", ours.item(), aws.item());
      expect(path, "flattening", ours.flattened(), aws.flattened());
    }
    type(path + "[]", ours.element(), aws.element());
  }

  private void map(String path, Shape.MapShape ours, AwsType.Mapping aws) {
    if (sdk.service().named()) {
      expect(path, "key name", ours.names().key(), aws.keyName());
      expect(path, "value name", ours.names().value(), aws.valueName());
      expect(path, "flattening", ours.flattened(), aws.flattened());
    }
    type(path + " keys", ours.key(), aws.key());
    type(path + " values", ours.value(), aws.value());
  }

  private void expect(String path, String what, Object actual, Object expected) {
    if (!actual.equals(expected)) {
      differences.add("%s: %s %s here, and %s for AWS".formatted(path, what, actual, expected));
    }
  }

  private static String kind(Shape shape) {
    return switch (shape) {
      case Shape.StringShape _ -> "String";
      case Shape.BooleanShape _ -> "Boolean";
      case Shape.NumberShape it -> it.type().getSimpleName();
      case Shape.TimestampShape _ -> "Instant";
      case Shape.BlobShape _ -> "byte[]";
      case Shape.StreamShape _ -> "Body";
      case Shape.EnumShape _ -> "enum";
      case Shape.ListShape _ -> "List";
      case Shape.MapShape _ -> "Map";
      case Shape.Structure _ -> "record";
    };
  }

  private static String kind(AwsType type) {
    return switch (type) {
      case AwsType.Simple it -> it.java().getSimpleName();
      case AwsType.Time _ -> "Instant";
      case AwsType.Blob _ -> "byte[]";
      case AwsType.Choice _ -> "enum";
      case AwsType.Listing _ -> "List";
      case AwsType.Mapping _ -> "Map";
      case Structure _ -> "record";
    };
  }

  private static Set<String> constants(Class<?> type) {
    var names = new TreeSet<String>();
    for (Object constant : type.getEnumConstants()) {
      if (!((Enum<?>) constant).name().equals("UNKNOWN_TO_SDK_VERSION")) {
        names.add(constant.toString());
      }
    }
    return names;
  }
}
