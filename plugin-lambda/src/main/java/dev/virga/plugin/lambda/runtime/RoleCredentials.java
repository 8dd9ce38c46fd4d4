package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Credentials;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/// The credentials with which a function calls AWS: its role's, where STS issues them.
final class RoleCredentials {
  /// As long as AWS's, and longer than an environment is idle.
  private static final Duration LIFETIME = Duration.ofHours(12);

  private final ServiceContext context;

  RoleCredentials(ServiceContext context) {
    this.context = context;
  }

  /// The environment variables in which SDKs look for them. Without STS they are made up, and an access
  /// key id of twelve digits names the account.
  Map<String, String> of(StoredFunction function) {
    String role = Objects.requireNonNullElse(function.configuration().role(), "");
    return context
        .find(Credentials.class)
        .filter(_ -> !role.isEmpty())
        .map(it -> it.assumeRole(function.scope(), role, function.name(), LIFETIME))
        .map(it -> variables(it.accessKeyId(), it.secretAccessKey(), it.sessionToken()))
        .orElseGet(() -> variables(function.scope().account(), "test", "test"));
  }

  private static Map<String, String> variables(String id, String secret, String token) {
    return Map.of(
        "AWS_ACCESS_KEY_ID", id, "AWS_SECRET_ACCESS_KEY", secret, "AWS_SESSION_TOKEN", token);
  }
}
