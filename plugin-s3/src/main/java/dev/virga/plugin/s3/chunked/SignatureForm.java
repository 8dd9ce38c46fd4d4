package dev.virga.plugin.s3.chunked;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chunks are signed, and cannot be verified: each signature must look like one.
enum SignatureForm implements ChunkSigning {
  /// Of a secret that is not known.
  HMAC("[0-9a-fA-F]{64}"),
  /// Of Version 4A: as long as it happens to be, filled up to 144 with `*`.
  ECDSA("[0-9a-fA-F]{64,144}\\*{0,80}");

  private final Pattern form;

  SignatureForm(String form) {
    this.form = Pattern.compile(form);
  }

  /// The signature, if it has the form.
  String check(@Nullable String signature) {
    if (signature == null || !form.matcher(signature).matches()) {
      throw ChunkedErrors.terminated();
    }
    return signature;
  }

  @Override
  public void begin(@Nullable String signature) {
    check(signature);
  }

  @Override
  public void update(byte[] bytes, int offset, int length) {}

  @Override
  public void endChunk() {}

  @Override
  public void endTrailers() {}
}
