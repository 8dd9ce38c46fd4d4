package dev.virga.plugin.iam.pem;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// X.509 certificates and their private keys.
public final class Certificates {
  private Certificates() {}

  /// The certificates of a PEM text, in their order.
  ///
  /// @throws dev.virga.spi.AwsException `MalformedCertificate` if there is none or one is broken
  public static List<X509Certificate> of(String text) {
    List<X509Certificate> certificates = new ArrayList<>();
    for (Pem block : Pem.blocks(text)) {
      if (!block.label().equals("CERTIFICATE")) {
        throw PemErrors.notACertificate();
      }
      certificates.add(certificate(block.content()));
    }
    if (certificates.isEmpty()) {
      throw PemErrors.notACertificate();
    }
    return certificates;
  }

  /// When a certificate ends.
  public static Instant expiration(X509Certificate certificate) {
    return certificate.getNotAfter().toInstant();
  }

  /// Checks that each certificate of a chain has signed the one before it.
  ///
  /// @throws dev.virga.spi.AwsException `MalformedCertificate`
  public static void checkChain(X509Certificate certificate, List<X509Certificate> chain) {
    X509Certificate signed = certificate;
    for (int i = 0; i < chain.size(); i++) {
      try {
        signed.verify(chain.get(i).getPublicKey());
      } catch (GeneralSecurityException _) {
        throw PemErrors.brokenChain(i);
      }
      signed = chain.get(i);
    }
  }

  /// Checks that a private key is that of a certificate.
  ///
  /// @throws dev.virga.spi.AwsException `MalformedCertificate` if it is no key, `KeyPairMismatch`
  public static void checkKey(X509Certificate certificate, String privateKey) {
    PublicKey publicKey = certificate.getPublicKey();
    PrivateKey key = privateKey(privateKey, publicKey).orElseThrow(PemErrors::notAPrivateKey);
    if (!isPair(key, publicKey)) {
      throw PemErrors.keyPairMismatch();
    }
  }

  /// Whether a text is a private key, of any kind that is read here.
  public static boolean isPrivateKey(String text) {
    return Pem.blocks(text).stream()
        .anyMatch(it ->
            it.label().equals("PRIVATE KEY")
                ? decoded(it.content(), "RSA").isPresent()
                : it.label().equals("RSA PRIVATE KEY")
                    && decoded(Der.rsaPkcs8(it.content()), "RSA").isPresent());
  }

  private static X509Certificate certificate(byte[] der) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (CertificateException _) {
      throw PemErrors.notACertificate();
    }
  }

  private static Optional<PrivateKey> privateKey(String text, PublicKey publicKey) {
    for (Pem block : Pem.blocks(text)) {
      switch (block.label()) {
        case "PRIVATE KEY" -> {
          return decoded(block.content(), publicKey.getAlgorithm());
        }
        case "RSA PRIVATE KEY", "EC PRIVATE KEY" -> {
          if (!block.label().startsWith(publicKey.getAlgorithm())) {
            throw PemErrors.keyPairMismatch();
          }
          return decoded(
              Der.pkcs8(block.content(), publicKey.getEncoded()), publicKey.getAlgorithm());
        }
        default -> {
          // EC PARAMETERS may stand before the key
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PrivateKey> decoded(byte[] pkcs8, String likely) {
    for (String algorithm : List.of(likely, "RSA", "EC", "EdDSA")) {
      try {
        return Optional.of(
            KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
      } catch (GeneralSecurityException _) {
        // a key of another kind
      }
    }
    return Optional.empty();
  }

  private static boolean isPair(PrivateKey privateKey, PublicKey publicKey) {
    try {
      byte[] probe = publicKey.getEncoded();
      var signature = Signature.getInstance(algorithm(publicKey));
      signature.initSign(privateKey);
      signature.update(probe);
      byte[] signed = signature.sign();
      signature.initVerify(publicKey);
      signature.update(probe);
      return signature.verify(signed);
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  private static String algorithm(PublicKey key) {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> key.getAlgorithm();
    };
  }
}
