package dev.virga.plugin.logs.model;

/// The row of a log stream.
///
/// @param id under which its events are stored; never used again, not even for a stream of that name
/// @param logStreamName its name
/// @param creationTime milliseconds since 1970
public record StoredLogStream(String id, String logStreamName, long creationTime) {}
