package dev.virga.plugin.iam.managed;

/// An AWS managed policy.
///
/// @param name its name: `AWSLambdaBasicExecutionRole`
/// @param path its path: `/service-role/`
/// @param versionId its default version; `v1` where its document is not known
/// @param documented whether its document is known
public record AwsPolicy(String name, String path, String versionId, boolean documented) {
  /// What the ARNs of AWS managed policies start with.
  public static final String ARN_PREFIX = "arn:aws:iam::aws:policy";

  /// Its ARN.
  public String arn() {
    return ARN_PREFIX + path + name;
  }

  /// Whether only AWS itself attaches it, to the roles that are linked to its services.
  public boolean serviceLinked() {
    return path.startsWith("/aws-service-role/");
  }
}
