package dev.virga.plugin.lambda.alias;

import dev.virga.spi.Scope;

/// An alias points elsewhere, or is gone. Published after the change is committed.
///
/// @param function the function's name
/// @param alias the alias's name
public record AliasChanged(Scope scope, String function, String alias) {}
