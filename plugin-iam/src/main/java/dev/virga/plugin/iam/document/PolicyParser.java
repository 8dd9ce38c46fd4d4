package dev.virga.plugin.iam.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.virga.plugin.iam.document.MalformedPolicyException.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the JSON of policies of every kind.
public final class PolicyParser {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser in;
  private final PolicyValues values;

  private PolicyParser(JsonParser in) {
    this.in = in;
    this.values = new PolicyValues(in);
  }

  /// Reads a policy. What is missing in it is null; nothing is checked but the form.
  ///
  /// @throws MalformedPolicyException if the text is not JSON, or not of the form of a policy
  public static PolicyDocument parse(String document) throws MalformedPolicyException {
    try (JsonParser in = JSON.createParser(document)) {
      in.nextToken();
      PolicyDocument policy = new PolicyParser(in).document();
      if (in.nextToken() != null) {
        throw new MalformedPolicyException(Kind.NOT_JSON, "");
      }
      return policy;
    } catch (JsonProcessingException _) {
      throw new MalformedPolicyException(Kind.NOT_JSON, "");
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
  }

  private PolicyDocument document() throws IOException, MalformedPolicyException {
    values.expectObject("");
    String version = null;
    List<PolicyStatement> statements = List.of();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "Version" -> version = values.text(field);
        case "Id" -> values.text(field);
        case "Statement" -> statements = statements();
        default -> throw new MalformedPolicyException(Kind.UNKNOWN_FIELD, field);
      }
    }
    return new PolicyDocument(version, statements);
  }

  private List<PolicyStatement> statements() throws IOException, MalformedPolicyException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      return List.of(statement());
    }
    var statements = new ArrayList<PolicyStatement>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      statements.add(statement());
    }
    return List.copyOf(statements);
  }

  private PolicyStatement statement() throws IOException, MalformedPolicyException {
    values.expectObject("Statement");
    var start = in.currentLocation();
    String sid = null;
    Effect effect = null;
    Principals principals = null;
    Clause actions = null;
    Clause resources = null;
    List<Condition> conditions = List.of();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "Sid" -> sid = values.text(field);
        case "Effect" -> effect = values.effect();
        case "Principal", "NotPrincipal" -> {
          expectFirst(principals, field);
          principals = values.principals(field.startsWith("Not"));
        }
        case "Action", "NotAction" -> {
          expectFirst(actions, field);
          actions = new Clause(field.startsWith("Not"), values.texts(field));
        }
        case "Resource", "NotResource" -> {
          expectFirst(resources, field);
          resources = new Clause(field.startsWith("Not"), values.texts(field));
        }
        case "Condition" -> conditions = values.conditions();
        default -> throw new MalformedPolicyException(Kind.UNKNOWN_FIELD, field);
      }
    }
    var end = in.currentLocation();
    var span = new Span(start.getLineNr(), start.getColumnNr(), end.getLineNr(), end.getColumnNr());
    return new PolicyStatement(sid, effect, principals, actions, resources, conditions, span);
  }

  /// A field and its `Not…` form exclude each other.
  private static void expectFirst(@Nullable Object before, String field)
      throws MalformedPolicyException {
    if (before != null) {
      throw new MalformedPolicyException(Kind.WRONG_VALUE, field);
    }
  }
}
