package dev.virga.plugin.lambda.code;

/// A row: a version of a function or layer that uses an archive.
///
/// @param codeSha256 the Base64 of the SHA-256 of the archive
/// @param owner the ARN of the version
public record CodeReference(String codeSha256, String owner) {}
