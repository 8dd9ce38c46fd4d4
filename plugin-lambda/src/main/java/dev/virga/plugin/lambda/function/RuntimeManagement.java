package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.RuntimeVersionConfig;
import dev.virga.plugin.lambda.model.UpdateRuntimeOn;
import dev.virga.plugin.lambda.store.StoredFunction;
import org.jspecify.annotations.Nullable;

/// When a function gets another version of its runtime, as its row has it.
final class RuntimeManagement {
  private RuntimeManagement() {}

  /// What was said, and else that it always gets the newest.
  static UpdateRuntimeOn of(StoredFunction function) {
    for (UpdateRuntimeOn mode : UpdateRuntimeOn.values()) {
      if (text(mode).equals(function.runtimeUpdate())) {
        return mode;
      }
    }
    return UpdateRuntimeOn.AUTO;
  }

  /// The version that it stays with, or null where it does not.
  static @Nullable String arn(StoredFunction function) {
    RuntimeVersionConfig version = function.configuration().runtimeVersionConfig();
    return of(function) == UpdateRuntimeOn.MANUAL && version != null
        ? version.runtimeVersionArn()
        : null;
  }

  static StoredFunction with(StoredFunction it, UpdateRuntimeOn mode, @Nullable String arn) {
    String runtime = it.configuration().runtime();
    var configuration =
        it.configuration()
            .with(to -> {
              if (arn != null) {
                to.runtimeVersionConfig = new RuntimeVersionConfig(arn, null);
              } else if (runtime != null) {
                to.runtimeVersionConfig = Runtimes.version(runtime, it.scope());
              }
            });
    return new StoredFunction(
        configuration,
        it.imageUri(),
        it.resolvedImageUri(),
        text(mode),
        it.recursiveLoop(),
        it.sourceKmsKeyArn(),
        it.configDigest());
  }

  static String text(UpdateRuntimeOn mode) {
    return switch (mode) {
      case AUTO -> "Auto";
      case MANUAL -> "Manual";
      case FUNCTION_UPDATE -> "FunctionUpdate";
    };
  }
}
