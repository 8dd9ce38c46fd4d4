package dev.virga.plugin.ec2.keypair;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/// The [fingerprints](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-keys.html) of keys: what
/// is digested, and how, depends on the kind of key and on who made it.
final class Fingerprints {
  private Fingerprints() {}

  /// Of a key that EC2 made: SHA-1 of the private key in PKCS #8, if it is an RSA key.
  static String created(PublicKey key, byte[] pkcs8) {
    return switch (key) {
      case PublicKey.Rsa _ -> hex("SHA-1", pkcs8);
      case PublicKey.Ed25519 it -> sha256(it);
    };
  }

  /// Of a key that was imported: MD5 of the public key in X.509, if it is an RSA key.
  static String imported(PublicKey key) {
    return switch (key) {
      case PublicKey.Rsa it -> hex("MD5", x509(it));
      case PublicKey.Ed25519 it -> sha256(it);
    };
  }

  private static String sha256(PublicKey key) {
    return Base64.getEncoder().encodeToString(digest("SHA-256", key.blob()));
  }

  private static String hex(String algorithm, byte[] bytes) {
    return HexFormat.ofDelimiter(":").formatHex(digest(algorithm, bytes));
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  private static byte[] x509(PublicKey.Rsa key) {
    try {
      return KeyFactory.getInstance("RSA")
          .generatePublic(new RSAPublicKeySpec(key.modulus(), key.exponent()))
          .getEncoded();
    } catch (GeneralSecurityException _) {
      throw KeyPairErrors.invalidFormat();
    }
  }
}
