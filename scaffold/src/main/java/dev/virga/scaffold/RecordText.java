package dev.virga.scaffold;

import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.PrefixHeaders;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.QueryMap;
import dev.virga.spi.wire.RequestName;
import dev.virga.spi.wire.StatusCode;
import dev.virga.spi.wire.XmlAttribute;
import dev.virga.spi.wire.XmlName;
import dev.virga.spi.wire.XmlNamespace;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A record with its members, and a builder where it has more than a few of them.
final class RecordText {
  private static final int MEMBERS_WITHOUT_BUILDER = 3;

  private final AwsService service;
  private final JavaFile file;
  private final TypeText types;

  RecordText(AwsService service, JavaFile file) {
    this.service = service;
    this.file = file;
    this.types = new TypeText(service, file);
  }

  /// Writes a record.
  ///
  /// @param copies whether it can be copied with changes
  void write(String name, List<AwsMember> members, boolean copies) {
    start(name, members);
    if (members.size() > MEMBERS_WITHOUT_BUILDER) {
      builder(name, members, copies);
    }
    file.line("}");
  }

  /// Writes a record that only the platform makes, from a message.
  void writeWithoutBuilder(String name, List<AwsMember> members) {
    start(name, members);
    file.line("}");
  }

  private void start(String name, List<AwsMember> members) {
    String components = members.stream().map(this::component).collect(Collectors.joining(", "));
    file.line("public record " + name + "(" + components + ") {");
  }

  /// Annotates the record that follows where it has a root element of another name.
  void root(String shape) {
    String root = service.corrections().roots().get(shape);
    if (root != null) {
      file.line(located(XmlName.class, root));
    }
  }

  private String component(AwsMember member) {
    return place(member)
        + types.component(member.type(), member.required())
        + " "
        + member.component();
  }

  private String place(AwsMember member) {
    return switch (member.location()) {
      case BODY -> attribute(member) + name(member) + requestName(member);
      case LABEL -> "@" + file.use(Label.class) + " " + name(member);
      case QUERY -> located(Query.class, member);
      case HEADER -> located(Header.class, member);
      case PREFIX_HEADERS -> located(PrefixHeaders.class, member);
      case QUERY_MAP -> "@" + file.use(QueryMap.class) + " ";
      case STATUS -> "@" + file.use(StatusCode.class) + " ";
      case PAYLOAD -> "@" + file.use(Payload.class) + " " + name(member);
    };
  }

  private String located(Class<?> annotation, AwsMember member) {
    return located(annotation, member.name());
  }

  private String located(Class<?> annotation, String name) {
    return "@" + file.use(annotation) + "(" + JavaNames.literal(name) + ") ";
  }

  /// An attribute whose name has a prefix says what the prefix means.
  private String attribute(AwsMember member) {
    if (!member.xmlAttribute()) {
      return "";
    }
    String namespace =
        member.name().startsWith("xsi:")
            ? "@"
                + file.use(XmlNamespace.class)
                + "(value = \"http://www.w3.org/2001/XMLSchema-instance\", prefix = \"xsi\") "
            : "";
    return "@" + file.use(XmlAttribute.class) + " " + namespace;
  }

  private String name(AwsMember member) {
    String usual =
        service.upperCamel() ? JavaNames.capitalised(member.component()) : member.component();
    return usual.equals(member.name()) ? "" : located(Name.class, member);
  }

  private String requestName(AwsMember member) {
    return !service.protocol().equals("ec2")
            || JavaNames.capitalised(member.name()).equals(member.requestName())
        ? ""
        : "@" + file.use(RequestName.class) + "(" + JavaNames.literal(member.requestName()) + ") ";
  }

  private void builder(String name, List<AwsMember> members, boolean copies) {
    String consumer = file.use(Consumer.class);
    file.line(
            "/// One with the members that are set: `it -> it.name = value`; the others are absent.")
        .line("public static " + name + " of(" + consumer + "<Builder> members) {")
        .line("var it = new Builder();")
        .line("members.accept(it);")
        .line("return it.build();")
        .line("}\n");
    if (copies) {
      file.line("/// A copy with changes: `it -> it.name = value`.")
          .line("public " + name + " with(" + consumer + "<Builder> changes) {")
          .line("var it = new Builder();");
      members.forEach(
          member -> file.line("it." + member.component() + " = this." + member.component() + ";"));
      file.line("changes.accept(it);").line("return it.build();").line("}\n");
    }
    file.line("/// The members of a " + name + " in the making.")
        .line("public static final class Builder {");
    members.forEach(member ->
        file.line("public " + types.field(member.type()) + " " + member.component() + ";"));
    file.line("\nprivate " + name + " build() {")
        .line(
            members.stream()
                .map(this::argument)
                .collect(Collectors.joining(", ", "return new " + name + "(", ");")))
        .line("}")
        .line("}");
  }

  private String argument(AwsMember member) {
    return member.required()
        ? "%s.requireNonNull(%s, \"%s\")"
            .formatted(file.use(Objects.class), member.component(), member.name())
        : member.component();
  }
}
