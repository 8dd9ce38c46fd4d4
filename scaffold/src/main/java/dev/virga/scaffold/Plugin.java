package dev.virga.scaffold;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Name;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes the files of a plugin. A file that exists is never touched.
final class Plugin {
  private final Sdk sdk;
  private final AwsService service;
  private final String part;
  private final Path module;
  private final List<String> written = new ArrayList<>();

  /// @param module the folder of the plugin's module
  Plugin(Sdk sdk, Path module) {
    this(sdk, "", module);
  }

  /// @param part the sub-package that operations go to, or the empty string where there are none
  Plugin(Sdk sdk, String part, Path module) {
    this.sdk = sdk;
    this.part = part;
    this.service = sdk.service();
    this.module = module;
  }

  /// Writes operations with everything that they need.
  ///
  /// @return the names of the files that were written
  List<String> write(List<String> names) {
    List<AwsOperation> operations = names.stream().map(sdk::operation).toList();
    operations.forEach(operation -> emit(operation.name(), operation(operation)));
    var shapes = new LinkedHashMap<Class<?>, AwsType>();
    for (AwsOperation operation : operations) {
      collect(operation.request(), shapes);
      collect(operation.response(), shapes);
    }
    shapes.forEach((sdkType, type) -> {
      boolean top = operations.stream().anyMatch(it -> isTop(it, sdkType));
      if (!top) {
        emit(sdkType.getSimpleName(), shape(type));
      }
    });
    Path model = Path.of("src/main/java", service.javaPackage().replace('.', '/'), "model");
    if (JavaFile.write(module.resolve(model).resolve("package-info.java"), modelPackage())) {
      written.add("model/package-info");
    }
    emit(service.className() + "Errors", errors(part.isEmpty() ? operations : all()));
    String list = String.join("\n", sdk.operationNames()) + "\n";
    Path resource = Path.of("src/main/resources/META-INF/virga", service.name() + ".operations");
    if (JavaFile.write(module.resolve(resource), list)) {
      written.add(resource.toString());
    }
    return List.copyOf(written);
  }

  /// A plugin with sub-packages is written in steps, and its errors with the first of them.
  private List<AwsOperation> all() {
    return sdk.operationNames().stream().map(sdk::operation).toList();
  }

  private static boolean isTop(AwsOperation operation, Class<?> type) {
    return operation.request().sdk() == type || operation.response().sdk() == type;
  }

  private void emit(String name, JavaFile file) {
    if (file.write(module.resolve("src/main/java"))) {
      written.add(name);
    }
  }

  private void collect(AwsType type, Map<Class<?>, AwsType> shapes) {
    switch (type) {
      case AwsType.Structure it -> {
        if (shapes.putIfAbsent(it.sdk(), it) == null) {
          sdk.members(it).forEach(member -> collect(member.type(), shapes));
        }
      }
      case AwsType.Choice it -> shapes.putIfAbsent(it.sdk(), it);
      case AwsType.Listing it -> collect(it.element(), shapes);
      case AwsType.Mapping it -> {
        collect(it.key(), shapes);
        collect(it.value(), shapes);
      }
      case AwsType.Simple _, AwsType.Blob _, AwsType.Time _ -> {}
    }
  }

  private JavaFile operation(AwsOperation operation) {
    String name = operation.name();
    var file = new JavaFile(service.javaPackage() + (part.isEmpty() ? "" : "." + part), name);
    var records = new RecordText(service, file);
    file.line("/// Answers [" + name + "](" + service.page(name) + ").");
    if (service.rest()) {
      String status = operation.status() == 200 ? "" : ", status = " + operation.status();
      file.line(
          "@%s(method = \"%s\", uri = %s%s)"
              .formatted(
                  file.use(Http.class),
                  operation.method(),
                  JavaNames.literal(operation.uri()),
                  status));
    }
    file.line(
            "public final class %s implements %s<%s.Request, %s.Response> {"
                .formatted(name, file.use(Operation.class), name, name))
        .line("/// What a client sends.");
    List<AwsMember> sent = sdk.members(operation.request());
    if (part.isEmpty()) {
      records.write("Request", sent, false);
    } else {
      records.writeWithoutBuilder("Request", sent);
    }
    file.line("\n/// What it gets.");
    records.root(name + "Response");
    List<AwsMember> answered = sdk.members(operation.response());
    records.write("Response", answered.stream().map(AwsMember::unlimited).toList(), false);
    return file.line("\n@Override")
        .line(
            "public Response handle(Request request, "
                + file.use(RequestContext.class)
                + " context) {")
        .line(
            "throw %s.of(\"NotImplemented\", 501, \"%s is not implemented.\");"
                .formatted(file.use(AwsException.class), name))
        .line("}")
        .line("}");
  }

  private JavaFile shape(AwsType type) {
    return switch (type) {
      case AwsType.Structure it -> structure(it);
      case AwsType.Choice it -> choice(it.sdk());
      default -> throw new IllegalArgumentException(type + " has no file of its own");
    };
  }

  private JavaFile structure(AwsType.Structure structure) {
    String name = structure.sdk().getSimpleName();
    var file = new JavaFile(service.javaPackage() + ".model", name);
    file.line("/// `%s` of the [%s API](%s).".formatted(name, service.title(), service.page(name)));
    var record = new RecordText(service, file);
    record.root(name);
    record.write(name, sdk.members(structure), true);
    return file;
  }

  private JavaFile choice(Class<?> type) {
    var file = new JavaFile(service.javaPackage() + ".model", type.getSimpleName());
    file.line(
            "/// The values that %s has for %s."
                .formatted(service.title(), JavaNames.phrase(type.getSimpleName())))
        .line("public enum " + type.getSimpleName() + " {");
    for (Object constant : type.getEnumConstants()) {
      Enum<?> it = (Enum<?>) constant;
      if (!it.name().equals("UNKNOWN_TO_SDK_VERSION")) {
        String wire = it.toString();
        String name =
            wire.equals(it.name())
                ? ""
                : "@" + file.use(Name.class) + "(" + JavaNames.literal(wire) + ") ";
        file.line(name + it.name() + ",");
      }
    }
    return file.line("}");
  }

  private String modelPackage() {
    String names = service.upperCamel() ? "@MemberNames(MemberNames.Style.UPPER_CAMEL)\n" : "";
    String imported = service.upperCamel() ? "import dev.virga.spi.wire.MemberNames;\n" : "";
    if (!service.item().equals("member")) {
      names += "@Item(\"" + service.item() + "\")\n";
      imported += "import dev.virga.spi.wire.Item;\n";
    }
    return """
    /// The shapes that the operations of %s share, one a file, under AWS's names.
    @NullMarked
    %spackage %s.model;

    %simport org.jspecify.annotations.NullMarked;
    """
        .formatted(service.title(), names, service.javaPackage(), imported);
  }

  private JavaFile errors(List<AwsOperation> operations) {
    var errors = new TreeMap<String, AwsOperation.AwsError>();
    operations.forEach(it -> it.errors().forEach(error -> errors.put(error.name(), error)));
    String name = service.className() + "Errors";
    var file = new JavaFile(service.javaPackage(), name);
    String exception = file.use(AwsException.class);
    file.line("/// The errors of " + service.title() + ", with AWS's codes.")
        .line("final class " + name + " {")
        .line("private " + name + "() {}");
    errors.forEach((shape, error) -> {
      String factory = JavaNames.uncapitalised(shape.replaceAll("Exception$", ""));
      String status = error.status() == 400 ? "" : error.status() + ", ";
      file.line("\nstatic " + exception + " " + factory + "(String message) {")
          .line("return AwsException.of(\"" + error.code() + "\", " + status + "message);")
          .line("}");
    });
    return file.line("}");
  }
}
