package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.model.FunctionEventInvokeConfig;
import dev.virga.plugin.lambda.store.FunctionName;
import java.util.Optional;

/// How asynchronous invocations of functions, versions and aliases are configured.
@FunctionalInterface
public interface EventInvokeConfigurations {
  /// The configuration of exactly the function, version or alias that is named.
  Optional<FunctionEventInvokeConfig> of(FunctionName name);
}
