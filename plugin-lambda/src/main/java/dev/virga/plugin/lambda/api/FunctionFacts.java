package dev.virga.plugin.lambda.api;

import dev.virga.plugin.lambda.store.StoredFunction;
import java.util.Objects;
import java.util.Set;

/// What extensions are told of the function when they register.
///
/// @param handler the handler, or the empty string for an image without one
/// @param externalExtensions the file names in `/opt/extensions`: extensions that run as processes of
///     their own, for which initialization waits. All others are internal ones. Where it is empty, any
///     extension counts as external
public record FunctionFacts(
    String functionName,
    String functionVersion,
    String handler,
    String accountId,
    Set<String> externalExtensions) {

  /// The facts of a function.
  public static FunctionFacts of(StoredFunction function, Set<String> externalExtensions) {
    return new FunctionFacts(
        function.name(),
        function.version(),
        Objects.requireNonNullElse(function.configuration().handler(), ""),
        function.scope().account(),
        externalExtensions);
  }
}
