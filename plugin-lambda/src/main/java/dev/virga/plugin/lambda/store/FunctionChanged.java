package dev.virga.plugin.lambda.store;

import dev.virga.spi.Scope;

/// A version of a function was changed or removed: environments of it as it was serve no further
/// invocation. Published after the change is committed.
///
/// @param name the function's name
/// @param version `$LATEST` or a number
public record FunctionChanged(Scope scope, String name, String version) {}
