package dev.virga.plugin.s3.configuration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.virga.plugin.s3.configuration.BucketPolicy.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the JSON of a bucket policy.
final class PolicyParser {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser in;

  private PolicyParser(JsonParser in) {
    this.in = in;
  }

  /// Reads a policy.
  ///
  /// @throws dev.virga.spi.AwsException `MalformedPolicy`
  static BucketPolicy parse(String document) {
    if (!document.startsWith("{")) {
      throw PolicyErrors.notJson();
    }
    try (JsonParser in = JSON.createParser(document)) {
      in.nextToken();
      BucketPolicy policy = new PolicyParser(in).policy();
      if (in.nextToken() != null) {
        throw PolicyErrors.notJson();
      }
      return policy;
    } catch (IOException _) {
      throw PolicyErrors.notJson();
    }
  }

  private BucketPolicy policy() throws IOException {
    String version = null;
    List<Statement> statements = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "Version" -> version = text(field);
        case "Id" -> text(field);
        case "Statement" -> statements = statements();
        default -> throw PolicyErrors.unknown(field);
      }
    }
    return new BucketPolicy(version, statements);
  }

  private List<Statement> statements() throws IOException {
    var statements = new ArrayList<Statement>();
    if (in.currentToken() == JsonToken.START_ARRAY) {
      while (in.nextToken() != JsonToken.END_ARRAY) {
        statements.add(statement());
      }
    } else {
      statements.add(statement());
    }
    return statements;
  }

  private Statement statement() throws IOException {
    expectObject("Statement");
    String effect = null;
    Map<String, List<String>> principal = null;
    Map<String, List<String>> notPrincipal = null;
    List<String> actions = null;
    List<String> notActions = null;
    List<String> resources = null;
    List<String> notResources = null;
    Map<String, Map<String, List<String>>> conditions = Map.of();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "Sid" -> text(field);
        case "Effect" -> effect = text(field);
        case "Principal" -> principal = principal();
        case "NotPrincipal" -> notPrincipal = principal();
        case "Action" -> actions = texts(field);
        case "NotAction" -> notActions = texts(field);
        case "Resource" -> resources = texts(field);
        case "NotResource" -> notResources = texts(field);
        case "Condition" -> conditions = conditions();
        default -> throw PolicyErrors.unknown(field);
      }
    }
    return new Statement(
        effect, principal, notPrincipal, actions, notActions, resources, notResources, conditions);
  }

  private Map<String, List<String>> principal() throws IOException {
    return in.currentToken() == JsonToken.START_OBJECT
        ? textsByName("Principal")
        : Map.of(text("Principal"), List.of());
  }

  private Map<String, Map<String, List<String>>> conditions() throws IOException {
    expectObject("Condition");
    var conditions = new LinkedHashMap<String, Map<String, List<String>>>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String operator = in.currentName();
      in.nextToken();
      conditions.put(operator, textsByName("Condition"));
    }
    return conditions;
  }

  private Map<String, List<String>> textsByName(String field) throws IOException {
    expectObject(field);
    var values = new LinkedHashMap<String, List<String>>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      values.put(name, texts(field));
    }
    return values;
  }

  private List<String> texts(String field) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      return List.of(text(field));
    }
    var texts = new ArrayList<String>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      texts.add(text(field));
    }
    return texts;
  }

  /// Numbers and booleans are good for conditions.
  private String text(String field) throws IOException {
    @Nullable JsonToken token = in.currentToken();
    if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
      throw PolicyErrors.malformed("Invalid policy syntax. Invalid value for " + field);
    }
    return in.getText();
  }

  private void expectObject(String field) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw PolicyErrors.malformed("Invalid policy syntax. Invalid value for " + field);
    }
  }
}
