package dev.virga.plugin.logs.store;

import java.util.List;

/// A part of a stream, in time order, and how to read on from it.
///
/// @param events the events; none where there is nothing to read
/// @param forward where reading goes on towards the newest
/// @param backward the place before which reading goes on towards the oldest
public record Page(List<StoredEvent> events, Bookmark forward, Position backward) {}
