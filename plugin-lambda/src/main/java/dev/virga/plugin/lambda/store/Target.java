package dev.virga.plugin.lambda.store;

/// The version that a qualifier stands for at this moment.
///
/// @param function the version
/// @param invokedArn the ARN by which it was called: with the qualifier that the caller gave, if any
public record Target(StoredFunction function, String invokedArn) {}
