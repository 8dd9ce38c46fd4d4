package dev.virga.protocol.query;

import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Requests of the ec2 protocol: capital names, flattened lists, and no unknown parameter.
final class Ec2Dialect implements Dialect {
  // Parameters of the signature, of version 2 and of presigned version 4, and those that route a
  // call.
  private static final Set<String> COMMON =
      Set.of(
          "Action",
          "Version",
          "AWSAccessKeyId",
          "Signature",
          "SignatureMethod",
          "SignatureVersion",
          "SecurityToken",
          "Timestamp",
          "Expires");

  private final String apiVersion;
  private final Map<StructureShape, Map<String, Member>> names = new ConcurrentHashMap<>();

  Ec2Dialect(String apiVersion) {
    this.apiVersion = apiVersion;
  }

  /// EC2 keeps every version that it ever had, so any earlier date is one.
  @Override
  public void checkVersion(String action, String version) {
    if (version.isEmpty()) {
      throw Ec2Errors.missingParameter("Version");
    }
    if (!version.matches("\\d{4}-\\d{2}-\\d{2}") || version.compareTo(apiVersion) > 0) {
      throw Ec2Errors.noSuchVersion(version);
    }
  }

  @Override
  public @Nullable Member member(StructureShape shape, Parameters parameter, boolean root) {
    String name = parameter.segment();
    Member member = names.computeIfAbsent(shape, Ec2Dialect::names).get(name);
    if (member == null && !(root && isCommon(name))) {
      throw Ec2Errors.unknownParameter(name);
    }
    return member;
  }

  private static Map<String, Member> names(StructureShape shape) {
    return shape.members().stream()
        .collect(Collectors.toUnmodifiableMap(Ec2Dialect::name, Function.identity()));
  }

  private static String name(Member member) {
    String own = member.requestName();
    return own == null
        ? Character.toUpperCase(member.name().charAt(0)) + member.name().substring(1)
        : own;
  }

  private static boolean isCommon(String name) {
    return COMMON.contains(name) || name.toLowerCase(Locale.ROOT).startsWith("x-amz-");
  }

  @Override
  public @Nullable String infix(Shape.ListShape shape) {
    return null;
  }

  @Override
  public @Nullable String infix(Shape.MapShape shape) {
    return null;
  }

  @Override
  public ProtocolException unreadable(Shape shape, Parameters parameter) {
    String expected =
        switch (shape) {
          case Shape.BooleanShape _ -> "Must be true or false.";
          case Shape.TimestampShape _ -> "Must be a date and time in ISO 8601 format.";
          case Shape.NumberShape _ -> "Must be a number.";
          default -> "Must be encoded in Base64.";
        };
    return Ec2Errors.invalidValue(parameter, expected);
  }

  @Override
  public ProtocolException valueWhereNotExpected(Shape shape, Parameters parameter) {
    return Ec2Errors.invalidValue(parameter, "Must be followed by a dot and a name or a number.");
  }

  @Override
  public ProtocolException namesWhereNotExpected(Parameters parameter) {
    return Ec2Errors.unknownParameter(
        parameter.children().stream().findFirst().orElse(parameter).segment());
  }
}
