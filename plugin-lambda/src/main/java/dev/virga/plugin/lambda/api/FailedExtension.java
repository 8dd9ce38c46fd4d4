package dev.virga.plugin.lambda.api;

/// An extension that told of an error.
///
/// @param idle whether the environment is idle without it
record FailedExtension(String name, boolean idle) {}
