package dev.virga.plugin.efs;

/// Whose token it is.
///
/// @param resourceId what was created with it
public record UsedToken(String resourceId) {}
