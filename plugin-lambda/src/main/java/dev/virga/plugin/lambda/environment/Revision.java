package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.store.StoredFunction;
import org.jspecify.annotations.Nullable;

/// A version of a function as environments are made of it. Two that are equal can serve each other's
/// invocations: code, configuration and layers are the same. What changes beside them, such as the
/// state or the policy of the function, makes no other revision.
record Revision(
    FunctionConfiguration configuration,
    @Nullable String imageUri,
    @Nullable String resolvedImageUri) {

  /// The revision of a stored version.
  static Revision of(StoredFunction function) {
    return new Revision(
        function
            .configuration()
            .with(it -> {
              it.revisionId = null;
              it.state = null;
              it.stateReason = null;
              it.stateReasonCode = null;
              it.lastUpdateStatus = null;
              it.lastUpdateStatusReason = null;
              it.lastUpdateStatusReasonCode = null;
            }),
        function.imageUri(),
        function.resolvedImageUri());
  }

  /// Hashed on each invocation: the name and the code tell revisions apart well enough.
  @Override
  public int hashCode() {
    String sha = configuration.codeSha256();
    String arn = configuration.functionArn();
    return (arn == null ? 0 : arn.hashCode()) * 31 + (sha == null ? 0 : sha.hashCode());
  }
}
