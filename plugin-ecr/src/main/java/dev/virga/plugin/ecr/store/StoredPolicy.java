package dev.virga.plugin.ecr.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A policy as the client sent it.
///
/// @param evaluatedAt when it was last applied, or null
public record StoredPolicy(String text, @Nullable Instant evaluatedAt) {}
