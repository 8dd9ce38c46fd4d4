package dev.virga.plugin.lambda.concurrency;

import java.time.Instant;

/// How many environments are wanted ahead of invocations, as it is kept.
///
/// @param function the function's name
/// @param qualifier a published version or an alias
/// @param requested how many
/// @param lastModified when a user last said so
public record ProvisionedConfig(
    String function, String qualifier, int requested, Instant lastModified) {}
