package dev.virga.plugin.cloudmap.model;

/// A row of the table of names: what has the name.
///
/// @param id the id of a namespace or service
public record Reference(String id) {}
