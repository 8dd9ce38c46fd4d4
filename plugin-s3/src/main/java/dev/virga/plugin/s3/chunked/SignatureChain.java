package dev.virga.plugin.s3.chunked;

import dev.virga.plugin.s3.checksum.Checksum;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.signature.SeedSignature;
import dev.virga.plugin.s3.signature.SignatureErrors;
import dev.virga.plugin.s3.signature.SigningKey;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Verifies each chunk's signature, which goes on from the one before.
final class SignatureChain implements ChunkSigning {
  private static final String SHA256_OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private final SeedSignature seed;
  private final SigningKey key;
  private String previous;
  private String current = "";
  private Checksum sha256 = ChecksumAlgorithm.SHA256.start();

  SignatureChain(SeedSignature seed, SigningKey key) {
    this.seed = seed;
    this.key = key;
    this.previous = seed.signature();
  }

  @Override
  public void begin(@Nullable String signature) {
    current = SignatureForm.HMAC.check(signature);
    sha256 = ChecksumAlgorithm.SHA256.start();
  }

  @Override
  public void update(byte[] bytes, int offset, int length) {
    sha256.update(bytes, offset, length);
  }

  @Override
  public void endChunk() {
    verify("AWS4-HMAC-SHA256-PAYLOAD", SHA256_OF_NOTHING + "\n");
  }

  @Override
  public void endTrailers() {
    verify("AWS4-HMAC-SHA256-TRAILER", "");
  }

  private void verify(String algorithm, String beforeHash) {
    String text =
        algorithm
            + "\n"
            + seed.timestamp()
            + "\n"
            + seed.scope()
            + "\n"
            + previous
            + "\n"
            + beforeHash
            + HexFormat.of().formatHex(sha256.value());
    if (!key.verifies(text, current)) {
      throw SignatureErrors.mismatch(seed.accessKeyId(), text, current);
    }
    previous = current;
  }
}
