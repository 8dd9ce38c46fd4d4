package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.spi.RequestContext;

/// What one part of a function's configuration keeps to, when it is made and when it is changed.
interface ConfigurationRule {
  /// Takes over what the caller wants, where it says so.
  ///
  /// @param wanted of what is absent nothing changes
  /// @param it the configuration in the making, which has its name, its package type and the digest of
  ///     its code already
  /// @throws dev.virga.spi.AwsException if it cannot be so
  void apply(
      UpdateFunctionConfiguration.Request wanted,
      FunctionConfiguration.Builder it,
      RequestContext context);
}
