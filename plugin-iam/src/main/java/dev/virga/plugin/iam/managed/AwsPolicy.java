package dev.virga.plugin.iam.managed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An AWS managed policy.
///
/// @param name its name: `AWSLambdaBasicExecutionRole`
/// @param path its path: `/service-role/`
/// @param versionId its default version; `v1` where its document is not known
/// @param updated when its default version was made, or null where its document is not known
public record AwsPolicy(String name, String path, String versionId, @Nullable Instant updated) {
  /// What the ARNs of AWS managed policies start with.
  public static final String ARN_PREFIX = "arn:aws:iam::aws:policy";

  /// Its ARN.
  public String arn() {
    return ARN_PREFIX + path + name;
  }

  /// When it was made, or null where that is not known.
  public @Nullable Instant created() {
    return versionId.equals("v1") ? updated : null;
  }

  /// Whether only AWS itself attaches it, to the roles that are linked to its services.
  public boolean serviceLinked() {
    return path.startsWith("/aws-service-role/");
  }
}
