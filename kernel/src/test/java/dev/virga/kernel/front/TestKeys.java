package dev.virga.kernel.front;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// Makes a certificate and its key in every form that people have them in: `rsa.crt`,
/// `rsa-pkcs8.key`, `rsa-pkcs1.key`, `ec.crt`, `ec-pkcs8.key`, `ec-sec1.key`.
final class TestKeys {
  private static final String PASSWORD = "changeit";

  private TestKeys() {}

  static void write(Path directory) throws Exception {
    KeyStore rsa = generate(directory, "rsa", "-keyalg", "RSA", "-keysize", "2048");
    byte[] pkcs8 = rsa.getKey("it", PASSWORD.toCharArray()).getEncoded();
    certificate(directory.resolve("rsa.crt"), rsa);
    pem(directory.resolve("rsa-pkcs8.key"), "PRIVATE KEY", pkcs8);
    // The wrapper around a 2048-bit key is 26 bytes long.
    pem(
        directory.resolve("rsa-pkcs1.key"),
        "RSA PRIVATE KEY",
        Arrays.copyOfRange(pkcs8, 26, pkcs8.length));
    pem(directory.resolve("rsa-encrypted.key"), "ENCRYPTED PRIVATE KEY", pkcs8);

    KeyStore ec = generate(directory, "ec", "-keyalg", "EC", "-groupname", "secp256r1");
    var key = (ECPrivateKey) ec.getKey("it", PASSWORD.toCharArray());
    certificate(directory.resolve("ec.crt"), ec);
    pem(directory.resolve("ec-pkcs8.key"), "PRIVATE KEY", key.getEncoded());
    pem(directory.resolve("ec-sec1.key"), "EC PRIVATE KEY", sec1(key.getS()));
  }

  private static KeyStore generate(Path directory, String name, String... algorithm)
      throws Exception {
    Path file = directory.resolve(name + ".p12");
    var command = new java.util.ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(Arrays.asList(algorithm));
    command.addAll(
        java.util.List.of(
            "-genkeypair",
            "-alias",
            "it",
            "-dname",
            "CN=localhost",
            "-validity",
            "30",
            "-ext",
            "san=dns:localhost,ip:127.0.0.1",
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD,
            "-keystore",
            file.toString()));
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("keytool failed");
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private static void certificate(Path file, KeyStore store) throws Exception {
    pem(file, "CERTIFICATE", store.getCertificate("it").getEncoded());
  }

  /// An ECPrivateKey of the curve secp256r1 without its public key.
  private static byte[] sec1(BigInteger secret) {
    String hex = String.format("%064x", secret);
    return HexFormat.of().parseHex("30310201010420" + hex + "a00a06082a8648ce3d030107");
  }

  private static void pem(Path file, String kind, byte[] der) throws IOException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    String text = "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
    Files.writeString(file, text);
  }
}
