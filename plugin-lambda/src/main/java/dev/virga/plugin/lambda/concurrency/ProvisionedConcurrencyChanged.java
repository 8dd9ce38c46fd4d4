package dev.virga.plugin.lambda.concurrency;

import dev.virga.spi.Scope;

/// Another number of environments is wanted ahead of invocations. Published after the change is
/// committed.
///
/// @param function the function's name
/// @param qualifier a published version or an alias
public record ProvisionedConcurrencyChanged(Scope scope, String function, String qualifier) {}
