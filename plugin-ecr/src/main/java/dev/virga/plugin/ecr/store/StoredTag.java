package dev.virga.plugin.ecr.store;

/// A tag of an image.
public record StoredTag(String tag, String digest) {}
