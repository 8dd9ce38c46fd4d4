package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.RequestContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the function that a call is to change, if it may be changed now.
final class Selection {
  private final Functions functions;
  private final Activation activation;

  Selection(Functions functions, Activation activation) {
    this.functions = functions;
    this.activation = activation;
  }

  /// `$LATEST` of a function, which is not being changed.
  ///
  /// @param revisionId what it has to be, or null
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException`, `ResourceConflictException`,
  ///     `PreconditionFailedException`
  StoredFunction toChange(
      String functionName, @Nullable String revisionId, RequestContext context) {
    var name = FunctionName.of(functionName, null, context);
    if (name.qualifier() != null && !name.qualifier().equals(FunctionName.LATEST)) {
      throw FunctionErrors.onlyWithoutQualifier(name.qualifier());
    }
    StoredFunction latest = functions.latest(name);
    checkRevision(latest, revisionId);
    activation.requireSettled(latest);
    return latest;
  }

  /// Replaces a function that was found to be changed, unless someone was quicker.
  StoredFunction replace(StoredFunction found, StoredFunction by) {
    return functions
        .update(
            found.scope(),
            found.name(),
            found.version(),
            present -> {
              if (!Objects.equals(
                  present.configuration().revisionId(), found.configuration().revisionId())) {
                throw FunctionErrors.updateInProgress(found.functionArn());
              }
              return by;
            })
        .orElseThrow(() -> LambdaErrors.functionNotFound(found.functionArn()));
  }

  private static void checkRevision(StoredFunction function, @Nullable String revisionId) {
    if (revisionId != null
        && !revisionId.isEmpty()
        && !revisionId.equals(function.configuration().revisionId())) {
      throw LambdaErrors.preconditionFailed();
    }
  }
}
