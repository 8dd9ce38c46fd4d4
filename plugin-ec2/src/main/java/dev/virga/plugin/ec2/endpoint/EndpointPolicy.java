package dev.virga.plugin.ec2.endpoint;

import org.jspecify.annotations.Nullable;

/// The [policies of endpoints](https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html).
/// They are kept as they are written.
final class EndpointPolicy {
  /// Full access, which an endpoint has without a policy of its own.
  static final String DEFAULT =
      "{\"Version\":\"2008-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\","
          + "\"Action\":\"*\",\"Resource\":\"*\"}]}";

  private EndpointPolicy() {}

  /// The policy that a request gives.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidPolicyDocument` for what is no JSON object
  static String of(@Nullable String document) {
    if (document == null || document.isEmpty()) {
      return DEFAULT;
    }
    String text = document.strip();
    if (!text.startsWith("{") || !text.endsWith("}") || !text.contains("\"Statement\"")) {
      throw EndpointErrors.malformedPolicy();
    }
    return document;
  }
}
