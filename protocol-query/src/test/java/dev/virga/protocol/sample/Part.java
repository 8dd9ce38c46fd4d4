package dev.virga.protocol.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A structure that may hold itself.
public record Part(
    String name, @Nullable Integer size, @Nullable Part inner, @Nullable List<Part> more) {}
