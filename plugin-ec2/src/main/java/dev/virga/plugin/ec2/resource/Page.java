package dev.virga.plugin.ec2.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of what is described.
///
/// @param rows what is on it
/// @param nextToken what asks for the next one, or null on the last
public record Page<V>(List<V> rows, @Nullable String nextToken) {}
