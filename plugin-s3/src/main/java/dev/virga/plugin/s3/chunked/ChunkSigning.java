package dev.virga.plugin.s3.chunked;

import dev.virga.plugin.s3.signature.SeedSignature;
import dev.virga.plugin.s3.signature.Signed;
import org.jspecify.annotations.Nullable;

/// How the signatures of a body's chunks are looked at. One is good for one body.
public sealed interface ChunkSigning permits SignatureChain, SignatureForm, Unsigned {

  /// What fits a body's encoding and who signed the request: the chain of signatures is verified where
  /// the secret is known, else each signature must have its form.
  ///
  /// @param signed nothing for an anonymous request
  static ChunkSigning of(StreamingPayload payload, @Nullable Signed signed) {
    SeedSignature seed = signed == null ? null : signed.seed();
    return switch (payload) {
      case UNSIGNED_TRAILER -> new Unsigned();
      case SIGNED, SIGNED_TRAILER ->
          seed != null && seed.key() != null
              ? new SignatureChain(seed, seed.key())
              : SignatureForm.HMAC;
      case ECDSA, ECDSA_TRAILER -> SignatureForm.ECDSA;
    };
  }

  /// Begins a chunk, or the trailers.
  ///
  /// @param signature as the chunk or the trailers carry it, if they do
  /// @throws dev.virga.spi.AwsException `IncompleteBody` if a signature is missing or is none
  void begin(@Nullable String signature);

  /// Takes in bytes of the chunk, or of the canonical trailers.
  void update(byte[] bytes, int offset, int length);

  /// Ends a chunk.
  ///
  /// @throws dev.virga.spi.AwsException `SignatureDoesNotMatch` if its signature is another
  void endChunk();

  /// Ends the trailers.
  ///
  /// @throws dev.virga.spi.AwsException `SignatureDoesNotMatch` if their signature is another
  void endTrailers();
}
