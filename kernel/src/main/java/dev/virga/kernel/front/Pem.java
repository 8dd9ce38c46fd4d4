package dev.virga.kernel.front;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Reads the certificate and the key of the endpoint.
///
/// Keys may be RSA or EC, in PKCS#8 (`PRIVATE KEY`) or in the older form that `openssl` writes
/// (`RSA PRIVATE KEY`, `EC PRIVATE KEY`, see [Pkcs8]). Encrypted keys are refused: there is nobody
/// to ask for the passphrase.
final class Pem {
  private static final Pattern KEY =
      Pattern.compile(
          "-----BEGIN (?<kind>[A-Z0-9 ]*PRIVATE KEY)-----(?<body>[^-]*)-----END \\k<kind>-----");
  private static final char[] NO_PASSWORD = new char[0];

  private Pem() {}

  /// A context that identifies the server.
  ///
  /// @throws Front.CannotListen naming the file that cannot be used, and why
  static SSLContext context(Path certificate, Path key) {
    Certificate[] chain = chain(certificate);
    PrivateKey privateKey = key(key);
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, NO_PASSWORD);
      store.setKeyEntry("endpoint", privateKey, NO_PASSWORD, chain);
      var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store, NO_PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw refused("TLS", certificate, e.getMessage(), e);
    }
  }

  private static Certificate[] chain(Path file) {
    try {
      var chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(read("TLS certificate", file)));
      if (chain.isEmpty()) {
        throw refused("TLS certificate", file, "there is no certificate in it", null);
      }
      return chain.toArray(Certificate[]::new);
    } catch (CertificateException e) {
      throw refused("TLS certificate", file, "it is not a PEM certificate", e);
    }
  }

  private static PrivateKey key(Path file) {
    var match = KEY.matcher(new String(read("TLS key", file), StandardCharsets.ISO_8859_1));
    if (!match.find()) {
      throw refused("TLS key", file, "there is no PEM private key in it", null);
    }
    String kind = match.group("kind");
    if (kind.startsWith("ENCRYPTED") || match.group("body").contains("ENCRYPTED")) {
      throw refused("TLS key", file, "it is encrypted; remove its passphrase", null);
    }
    try {
      byte[] der = Base64.getMimeDecoder().decode(match.group("body"));
      return switch (kind) {
        case "RSA PRIVATE KEY" -> read(Pkcs8.rsa(der), "RSA").orElseThrow();
        case "EC PRIVATE KEY" -> read(Pkcs8.ec(der), "EC").orElseThrow();
        default ->
            read(der, "RSA").or(() -> read(der, "EC")).or(() -> read(der, "EdDSA")).orElseThrow();
      };
    } catch (RuntimeException e) {
      throw refused("TLS key", file, "it is not an RSA, EC or Ed25519 key", e);
    }
  }

  private static Optional<PrivateKey> read(byte[] pkcs8, String algorithm) {
    try {
      return Optional.of(
          KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static byte[] read(String what, Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw refused(what, file, "there is no such file", e);
    } catch (IOException e) {
      throw refused(what, file, "it cannot be read: " + e.getMessage(), e);
    }
  }

  private static Front.CannotListen refused(
      String what, Path file, @Nullable String why, @Nullable Exception cause) {
    return new Front.CannotListen("the " + what + " " + file + " cannot be used: " + why, cause);
  }
}
