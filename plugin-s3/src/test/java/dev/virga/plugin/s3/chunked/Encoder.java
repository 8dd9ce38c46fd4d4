package dev.virga.plugin.s3.chunked;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.virga.plugin.s3.checksum.Checksum;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.signature.SeedSignature;
import dev.virga.plugin.s3.signature.SigningKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Objects;

/// Writes chunks as a client does.
final class Encoder {
  /// What the examples of AWS's documentation start from.
  static final SeedSignature SEED =
      seed("4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9");

  private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();

  static SeedSignature seed(String signature) {
    return new SeedSignature(
        "AKIAIOSFODNN7EXAMPLE",
        signature,
        "20130524T000000Z",
        "20130524/us-east-1/s3/aws4_request",
        SigningKey.of("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "20130524", "us-east-1", "s3"));
  }

  Encoder text(String text) {
    encoded.writeBytes(text.getBytes(ISO_8859_1));
    return this;
  }

  Encoder chunk(byte[] content) {
    return text(Integer.toHexString(content.length) + "\r\n").bytes(content).text("\r\n");
  }

  Encoder chunk(byte[] content, String signature) {
    return text(Integer.toHexString(content.length) + ";chunk-signature=" + signature + "\r\n")
        .bytes(content)
        .text("\r\n");
  }

  Encoder bytes(byte[] content) {
    encoded.writeBytes(content);
    return this;
  }

  byte[] encoded() {
    return encoded.toByteArray();
  }

  AwsChunkedInputStream decode(StreamingPayload payload, long decodedLength) {
    return decode(payload, new Unsigned(), decodedLength);
  }

  AwsChunkedInputStream decode(StreamingPayload payload, ChunkSigning signing, long decodedLength) {
    return new AwsChunkedInputStream(
        new ByteArrayInputStream(encoded()), payload, signing, decodedLength);
  }

  static ChunkSigning chain(SeedSignature seed) {
    return new SignatureChain(seed, Objects.requireNonNull(seed.key()));
  }

  /// The signature of a chunk after another.
  static String sign(String previous, byte[] content) {
    String empty = HexFormat.of().formatHex(ChecksumAlgorithm.SHA256.start().value());
    Checksum sha256 = ChecksumAlgorithm.SHA256.start();
    sha256.update(content, 0, content.length);
    return Objects.requireNonNull(SEED.key())
        .sign(
            String.join(
                "\n",
                "AWS4-HMAC-SHA256-PAYLOAD",
                SEED.timestamp(),
                SEED.scope(),
                previous,
                empty,
                HexFormat.of().formatHex(sha256.value())));
  }
}
