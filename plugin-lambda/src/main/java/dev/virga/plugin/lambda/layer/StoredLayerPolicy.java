package dev.virga.plugin.lambda.layer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The policy of a layer version, as it is kept.
///
/// @param revisionId changes with each change
/// @param statements in the order in which they were added
public record StoredLayerPolicy(String revisionId, List<Statement> statements) {
  private static final String ANYBODY = "*";

  /// One permission to use the version.
  ///
  /// @param sid its id
  /// @param principal twelve digits, the ARN of an account's root, or `*`
  /// @param organizationId restricts `*` to the accounts of an organization, or null
  public record Statement(String sid, String principal, @Nullable String organizationId) {
    /// Whether an account may use the version. Which accounts are in an organization is not known, so
    /// it is taken for one that is.
    boolean appliesTo(String account) {
      return principal.equals(ANYBODY)
          || principal.equals(account)
          || principal.endsWith("::" + account + ":root");
    }

    /// Writes it as AWS does.
    void write(JsonGenerator json, String layerVersionArn) throws IOException {
      json.writeStartObject();
      json.writeStringField("Sid", sid);
      json.writeStringField("Effect", "Allow");
      if (principal.equals(ANYBODY)) {
        json.writeStringField("Principal", ANYBODY);
      } else {
        json.writeObjectFieldStart("Principal");
        json.writeStringField("AWS", root(layerVersionArn));
        json.writeEndObject();
      }
      json.writeStringField("Action", "lambda:GetLayerVersion");
      json.writeStringField("Resource", layerVersionArn);
      if (organizationId != null) {
        json.writeObjectFieldStart("Condition");
        json.writeObjectFieldStart("StringEquals");
        json.writeStringField("aws:PrincipalOrgID", organizationId);
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndObject();
    }

    private String root(String layerVersionArn) {
      if (principal.startsWith("arn:")) {
        return principal;
      }
      String partition = layerVersionArn.split(":", 3)[1];
      return "arn:" + partition + ":iam::" + principal + ":root";
    }
  }
}
