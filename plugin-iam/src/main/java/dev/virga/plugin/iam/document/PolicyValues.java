package dev.virga.plugin.iam.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.virga.plugin.iam.document.MalformedPolicyException.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the values of a statement's fields. The parser stands on the first token of a value before
/// each call, and on its last one after it.
final class PolicyValues {
  private final JsonParser in;

  PolicyValues(JsonParser in) {
    this.in = in;
  }

  Effect effect() throws IOException, MalformedPolicyException {
    return switch (text("Effect")) {
      case "Allow" -> Effect.ALLOW;
      case "Deny" -> Effect.DENY;
      default -> throw wrong("Effect");
    };
  }

  Principals principals(boolean negated) throws IOException, MalformedPolicyException {
    String field = negated ? "NotPrincipal" : "Principal";
    if (in.currentToken() == JsonToken.START_OBJECT) {
      return new Principals(negated, textsByName(field));
    }
    if (!text(field).equals("*")) {
      throw wrong(field);
    }
    return new Principals(negated, Map.of(Principals.AWS, List.of("*")));
  }

  List<Condition> conditions() throws IOException, MalformedPolicyException {
    expectObject("Condition");
    var conditions = new ArrayList<Condition>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String operator = in.currentName();
      in.nextToken();
      for (var entry : textsByName("Condition").entrySet()) {
        conditions.add(
            Condition.of(operator, entry.getKey(), entry.getValue())
                .orElseThrow(() -> wrong("Condition")));
      }
    }
    return List.copyOf(conditions);
  }

  List<String> texts(String field) throws IOException, MalformedPolicyException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      return List.of(text(field));
    }
    var texts = new ArrayList<String>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      texts.add(text(field));
    }
    return List.copyOf(texts);
  }

  /// Numbers and booleans are good for conditions, where they stand for their text.
  String text(String field) throws IOException, MalformedPolicyException {
    @Nullable JsonToken token = in.currentToken();
    boolean good =
        token == JsonToken.VALUE_STRING
            || (field.equals("Condition")
                && token != null
                && token.isScalarValue()
                && token != JsonToken.VALUE_NULL);
    if (!good) {
      throw wrong(field);
    }
    return in.getText();
  }

  void expectObject(String field) throws MalformedPolicyException {
    if (in.currentToken() == null) {
      throw new MalformedPolicyException(Kind.NOT_JSON, field);
    }
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw wrong(field);
    }
  }

  private Map<String, List<String>> textsByName(String field)
      throws IOException, MalformedPolicyException {
    expectObject(field);
    var texts = new LinkedHashMap<String, List<String>>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      texts.put(name, texts(field));
    }
    return texts;
  }

  private static MalformedPolicyException wrong(String field) {
    return new MalformedPolicyException(Kind.WRONG_VALUE, field);
  }
}
