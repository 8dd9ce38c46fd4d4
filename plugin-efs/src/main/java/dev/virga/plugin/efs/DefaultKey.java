package dev.virga.plugin.efs;

/// The key of an account that EFS uses where a client names none.
///
/// @param keyId a UUID
public record DefaultKey(String keyId) {}
