package dev.virga.spi;

/// A setting of a service: `services.NAME.KEY` in `virga.yaml`.
///
/// @param key the key, in kebab case
/// @param defaultValue the value where none is configured
/// @param description one sentence for the user, with the unit
public record Setting(String key, String defaultValue, String description) {}
