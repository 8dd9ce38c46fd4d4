package dev.virga.plugin.ec2.resource;

/// What a client token was used for.
///
/// @param digest of the request
/// @param made the ids of what the request made
public record TokenUse(String digest, String made) {}
