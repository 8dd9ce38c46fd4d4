package dev.virga.plugin.lambda.code;

/// A row: a version of a function or layer that uses an archive.
///
/// @param codeSha256 the Base64 of the SHA-256 of the archive
/// @param owner the ARN of the version
/// @param codeSize the length of the archive in bytes
/// @param unzippedSize the length of what is in it in bytes
public record CodeReference(String codeSha256, String owner, long codeSize, long unzippedSize) {
  CodeReference of(String other) {
    return new CodeReference(codeSha256, other, codeSize, unzippedSize);
  }
}
