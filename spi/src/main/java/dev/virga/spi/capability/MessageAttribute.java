package dev.virga.spi.capability;

/// An attribute of a message, beside its body.
///
/// @param dataType `String` or `Number`
/// @param stringValue the value as text
public record MessageAttribute(String dataType, String stringValue) {}
