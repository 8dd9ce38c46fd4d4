package dev.virga.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.virga.scaffold.AwsOperation.AwsError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// The published model of a service: what the SDK's classes do not tell.
///
/// The model is older than the SDK. What it does not know has no rules, so that nothing is refused
/// that AWS accepts.
final class Models {
  private final JsonNode root;

  private Models(JsonNode root) {
    this.root = root;
  }

  static Models of(AwsService service) {
    if (service.model().isEmpty()) {
      return new Models(MissingNode.getInstance());
    }
    String file = "/models/" + service.model() + "-model.json";
    try (InputStream in = Models.class.getResourceAsStream(file)) {
      return new Models(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /// The operation whose name the SDK spells in its own way; the SDK's spelling where there is none.
  String operationNamed(String sdkName) {
    return nameInAnyCase(root.path("operations"), sdkName);
  }

  /// The name of the shape that an operation takes or gives, or the empty string.
  String shapeOf(String operation, String side) {
    return root.at("/operations/" + operation + "/" + side + "/shape").asText();
  }

  /// The name of the shape of a member, or the empty string.
  String member(String structure, String member) {
    return shape(structure).path("members").path(member).path("shape").asText();
  }

  /// Whether a member is required.
  boolean required(String structure, String member) {
    for (JsonNode required : shape(structure).path("required")) {
      if (required.asText().equals(member)) {
        return true;
      }
    }
    return false;
  }

  /// The name of the shape of the elements of a list or the values of a map (`value`) or its `key`.
  String part(String shape, String part) {
    return shape(shape).path(part).path("shape").asText();
  }

  /// The member that a structure streams, or the empty string.
  String payload(String structure) {
    return shape(structure).path("payload").asText();
  }

  /// The structure that a class of the SDK is made of, or the empty string.
  String structureNamed(Class<?> sdk) {
    String name = nameInAnyCase(root.path("shapes"), sdk.getSimpleName());
    return shape(name).path("type").asText().equals("structure") ? name : "";
  }

  /// The HTTP status of a success.
  int status(String operation) {
    return root.at("/operations/" + operation + "/http/responseCode").asInt(200);
  }

  /// The rules of a shape, none where its type is not the expected one.
  Rules rules(String name, String... types) {
    JsonNode shape = shape(name);
    if (!java.util.Set.of(types).contains(shape.path("type").asText())) {
      return Rules.NONE;
    }
    return new Rules(
        limit(shape.path("min")),
        limit(shape.path("max")),
        pattern(shape.path("pattern").asText()),
        shape.path("sensitive").asBoolean());
  }

  /// A modelled error; its code is its name unless the model says otherwise. Without a model, its code
  /// is what the SDK made the name of its exception from.
  AwsError error(String exception) {
    if (root.isMissingNode()) {
      return new AwsError(exception, exception.replaceAll("Exception$", ""), 400);
    }
    JsonNode shape = shape(nameInAnyCase(root.path("shapes"), exception));
    JsonNode error = shape.path("error");
    return new AwsError(
        exception,
        error.path("code").asText(exception),
        error.path("httpStatusCode").asInt(shape.path("fault").asBoolean() ? 500 : 400));
  }

  private JsonNode shape(String name) {
    return root.path("shapes").path(name);
  }

  /// The SDK spells acronyms as words where the model has capitals.
  private static String nameInAnyCase(JsonNode parent, String name) {
    for (var child : parent.properties()) {
      if (child.getKey().equalsIgnoreCase(name)) {
        return child.getKey();
      }
    }
    return name;
  }

  private static @Nullable Long limit(JsonNode node) {
    return node.isNumber() ? node.longValue() : null;
  }

  private static @Nullable String pattern(String pattern) {
    try {
      boolean always = pattern.isEmpty() || pattern.equals(".*") || pattern.equals("[\\s\\S]*");
      return always ? null : java.util.regex.Pattern.compile(pattern).pattern();
    } catch (PatternSyntaxException _) {
      return null;
    }
  }
}
