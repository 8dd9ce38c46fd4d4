package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Target;

/// What clients see of a version of a function.
final class Shown {
  private Shown() {}

  /// Everything, under the ARN that was asked for.
  static FunctionConfiguration of(Target target) {
    return target.function().configuration().with(it -> it.functionArn = target.invokedArn());
  }

  /// What a list shows: neither the state nor the version of the runtime.
  static FunctionConfiguration inList(StoredFunction function) {
    return function
        .configuration()
        .with(it -> {
          it.state = null;
          it.stateReason = null;
          it.stateReasonCode = null;
          it.lastUpdateStatus = null;
          it.lastUpdateStatusReason = null;
          it.lastUpdateStatusReasonCode = null;
          it.runtimeVersionConfig = null;
        });
  }

  /// What a list of versions shows: `$LATEST` is named in the ARN as any other version.
  static FunctionConfiguration inListOfVersions(StoredFunction function) {
    return inList(function)
        .with(it -> it.functionArn = Versions.owner(function.functionArn(), function.version()));
  }

  /// By name, and then `$LATEST` before the versions in their order.
  static String order(StoredFunction function) {
    String version = function.version();
    return function.name()
        + " "
        + (version.equals(FunctionName.LATEST)
            ? ""
            : "0".repeat(Math.max(0, 10 - version.length())) + version);
  }
}
