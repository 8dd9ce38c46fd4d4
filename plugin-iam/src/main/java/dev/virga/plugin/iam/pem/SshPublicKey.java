package dev.virga.plugin.iam.pem;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// An RSA public key for SSH, which IAM takes as
/// [`ssh-rsa …`](https://www.rfc-editor.org/rfc/rfc4253#section-6.6) or in PEM.
///
/// @param key the key
public record SshPublicKey(RSAPublicKey key) {
  private static final String TYPE = "ssh-rsa";
  private static final int LEAST_BITS = 2048;
  private static final int MOST_BITS = 16384;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// Reads a key.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidPublicKey`, `UnrecognizedPublicKeyEncoding`
  public static SshPublicKey of(String text) {
    RSAPublicKey key;
    if (text.strip().startsWith("-----BEGIN ")) {
      key = ofPem(text);
    } else {
      String[] words = SPACE.split(text.strip());
      if (!words[0].equals(TYPE) || words.length < 2) {
        throw PemErrors.unknownEncoding();
      }
      key = ofSsh(words[1]);
    }
    int bits = key.getModulus().bitLength();
    if (bits < LEAST_BITS || bits > MOST_BITS) {
      throw PemErrors.unreadablePublicKey();
    }
    return new SshPublicKey(key);
  }

  /// The MD5 digest of the key in SSH's form: `aa:bb:…`.
  public String fingerprint() {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(blob());
      return HexFormat.ofDelimiter(":").formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The key as a line of SSH.
  public String ssh() {
    return TYPE + " " + Base64.getEncoder().encodeToString(blob());
  }

  /// The key in PEM.
  public String pem() {
    return Pem.text("PUBLIC KEY", key.getEncoded());
  }

  private byte[] blob() {
    var out = new ByteArrayOutputStream();
    for (byte[] part :
        List.of(
            TYPE.getBytes(StandardCharsets.US_ASCII),
            key.getPublicExponent().toByteArray(),
            key.getModulus().toByteArray())) {
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static RSAPublicKey ofSsh(String base64) {
    try {
      ByteBuffer blob = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
      String type = new String(next(blob), StandardCharsets.US_ASCII);
      var exponent = new BigInteger(next(blob));
      var modulus = new BigInteger(next(blob));
      if (!type.equals(TYPE) || blob.hasRemaining()) {
        throw PemErrors.unreadablePublicKey();
      }
      return (RSAPublicKey)
          KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    } catch (GeneralSecurityException
        | IllegalArgumentException
        | BufferUnderflowException
        | ArithmeticException _) {
      throw PemErrors.unreadablePublicKey();
    }
  }

  private static byte[] next(ByteBuffer blob) {
    int length = blob.getInt();
    if (length < 1 || length > blob.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] part = new byte[length];
    blob.get(part);
    return part;
  }

  private static RSAPublicKey ofPem(String text) {
    for (Pem block : Pem.blocks(text)) {
      try {
        if (block.label().equals("PUBLIC KEY")) {
          PublicKey key =
              KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(block.content()));
          return (RSAPublicKey) key;
        }
      } catch (GeneralSecurityException _) {
        throw PemErrors.unreadablePublicKey();
      }
    }
    throw PemErrors.unknownEncoding();
  }
}
