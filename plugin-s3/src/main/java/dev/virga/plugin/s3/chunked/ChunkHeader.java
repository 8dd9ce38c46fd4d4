package dev.virga.plugin.s3.chunked;

import org.jspecify.annotations.Nullable;

/// The line before a chunk's bytes.
///
/// @param size in bytes; 0 in the last
/// @param signature if it carries one
record ChunkHeader(long size, @Nullable String signature) {
  private static final int MOST_DIGITS = 16;
  private static final String SIGNATURE = "chunk-signature=";

  /// Reads a line up to its CR. Extensions other than the signature say nothing here.
  static ChunkHeader parse(String line) {
    if (!line.endsWith("\r")) {
      throw ChunkedErrors.terminated();
    }
    String[] parts = line.substring(0, line.length() - 1).split(";", -1);
    String signature = null;
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith(SIGNATURE)) {
        signature = parts[i].substring(SIGNATURE.length());
      }
    }
    return new ChunkHeader(size(parts[0]), signature);
  }

  private static long size(String hex) {
    if (hex.isEmpty() || hex.length() > MOST_DIGITS) {
      throw ChunkedErrors.terminated();
    }
    long size = 0;
    for (int i = 0; i < hex.length(); i++) {
      int digit = hex.charAt(i) < 128 ? Character.digit(hex.charAt(i), 16) : -1;
      if (digit < 0) {
        throw ChunkedErrors.terminated();
      }
      size = (size << 4) + digit;
    }
    if (size < 0) {
      throw ChunkedErrors.terminated();
    }
    return size;
  }
}
