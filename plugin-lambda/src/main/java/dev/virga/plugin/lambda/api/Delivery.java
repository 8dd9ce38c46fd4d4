package dev.virga.plugin.lambda.api;

import org.jspecify.annotations.Nullable;

/// An answer to a request that waited for it.
///
/// @param extension the extension whose request it is, or null for the runtime's
record Delivery(ParkedRequest request, Answer answer, @Nullable RegisteredExtension extension) {}
