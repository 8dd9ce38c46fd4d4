package dev.virga.plugin.s3.chunked;

import org.jspecify.annotations.Nullable;

/// Chunks are not signed.
record Unsigned() implements ChunkSigning {
  @Override
  public void begin(@Nullable String signature) {}

  @Override
  public void update(byte[] bytes, int offset, int length) {}

  @Override
  public void endChunk() {}

  @Override
  public void endTrailers() {}
}
