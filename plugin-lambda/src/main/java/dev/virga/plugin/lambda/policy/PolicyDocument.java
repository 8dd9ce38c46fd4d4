package dev.virga.plugin.lambda.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes policies as AWS does: compact, with members in AWS's order.
final class PolicyDocument {
  private static final JsonFactory JSON = new JsonFactory();

  private PolicyDocument() {}

  /// A whole policy.
  static String of(List<PolicyStatement> statements) {
    return write(out -> {
      out.writeStartObject();
      out.writeStringField("Version", "2012-10-17");
      out.writeStringField("Id", "default");
      out.writeArrayFieldStart("Statement");
      for (PolicyStatement statement : statements) {
        write(out, statement);
      }
      out.writeEndArray();
      out.writeEndObject();
    });
  }

  /// One statement.
  static String of(PolicyStatement statement) {
    return write(out -> write(out, statement));
  }

  private static void write(JsonGenerator out, PolicyStatement statement) throws IOException {
    out.writeStartObject();
    out.writeStringField("Sid", statement.statementId());
    out.writeStringField("Effect", "Allow");
    switch (statement.who()) {
      case PolicyPrincipal.Anyone() -> out.writeStringField("Principal", "*");
      case PolicyPrincipal.Aws(String id) -> writePrincipal(out, "AWS", id);
      case PolicyPrincipal.Service(String name) -> writePrincipal(out, "Service", name);
    }
    out.writeStringField("Action", statement.action());
    out.writeStringField("Resource", statement.resource());
    if (!statement.conditions().isEmpty()) {
      out.writeObjectFieldStart("Condition");
      for (Condition.Operator operator : Condition.Operator.values()) {
        write(
            out,
            operator,
            statement.conditions().stream().filter(it -> it.operator() == operator).toList());
      }
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void writePrincipal(JsonGenerator out, String kind, String who)
      throws IOException {
    out.writeObjectFieldStart("Principal");
    out.writeStringField(kind, who);
    out.writeEndObject();
  }

  private static void write(
      JsonGenerator out, Condition.Operator operator, List<Condition> conditions)
      throws IOException {
    if (!conditions.isEmpty()) {
      out.writeObjectFieldStart(operator.text());
      for (Condition condition : conditions) {
        out.writeStringField(condition.key(), condition.value());
      }
      out.writeEndObject();
    }
  }

  private interface Content {
    void write(JsonGenerator out) throws IOException;
  }

  private static String write(Content content) {
    var text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      content.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
