package dev.virga.plugin.ec2.keypair;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the [forms of public keys](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-key-pairs.html)
/// that EC2 takes: a line of OpenSSH, a file of SSH2 (RFC 4716), PEM, and DER in Base64.
final class PublicKeyReader {
  private static final int MIN_RSA_BITS = 1024;
  private static final int MAX_RSA_BITS = 16384;
  private static final Pattern OPENSSH =
      Pattern.compile("(ssh-rsa|ssh-ed25519)[ \\t]+([A-Za-z0-9+/=]+)([ \\t].*)?");
  private static final Pattern SSH2 =
      Pattern.compile(
          "---- BEGIN SSH2 PUBLIC KEY ----\\R(?:[^\\n:]+:(?:[^\\n]*\\\\\\R)*[^\\n]*\\R)*"
              + "([A-Za-z0-9+/=\\s]+)---- END SSH2 PUBLIC KEY ----");
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

  private PublicKeyReader() {}

  /// @throws dev.virga.spi.AwsException `InvalidKey.Format`
  static PublicKey read(byte[] material) {
    String text = new String(material, StandardCharsets.UTF_8).strip();
    try {
      return checked(parsed(text));
    } catch (IllegalArgumentException | BufferUnderflowException | GeneralSecurityException _) {
      throw KeyPairErrors.invalidFormat();
    }
  }

  private static PublicKey parsed(String text) throws GeneralSecurityException {
    Matcher line = OPENSSH.matcher(text);
    if (line.matches()) {
      PublicKey key = ofBlob(decoded(line.group(2)));
      if (!key.algorithm().equals(line.group(1))) {
        throw new IllegalArgumentException("a key of another algorithm");
      }
      return key;
    }
    Matcher file = SSH2.matcher(text);
    if (file.matches()) {
      return ofBlob(decoded(file.group(1)));
    }
    Matcher pem = PEM.matcher(text);
    return ofDer(decoded(pem.matches() ? pem.group(1) : text));
  }

  private static byte[] decoded(String base64) {
    return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
  }

  private static PublicKey ofBlob(byte[] blob) {
    ByteBuffer in = ByteBuffer.wrap(blob);
    String algorithm = new String(string(in), StandardCharsets.US_ASCII);
    PublicKey key =
        switch (algorithm) {
          case "ssh-rsa" ->
              new PublicKey.Rsa(new BigInteger(string(in)), new BigInteger(string(in)));
          case "ssh-ed25519" -> new PublicKey.Ed25519(string(in));
          default -> throw new IllegalArgumentException(algorithm);
        };
    if (in.hasRemaining()) {
      throw new IllegalArgumentException("more than a key");
    }
    return key;
  }

  private static byte[] string(ByteBuffer in) {
    int length = in.getInt();
    if (length < 1 || length > in.remaining()) {
      throw new IllegalArgumentException("a string of length " + length);
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static PublicKey ofDer(byte[] der) throws GeneralSecurityException {
    var spec = new X509EncodedKeySpec(der);
    try {
      return PublicKey.Rsa.of((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec));
    } catch (GeneralSecurityException _) {
      return PublicKey.Ed25519.of(
          (EdECPublicKey) KeyFactory.getInstance("Ed25519").generatePublic(spec));
    }
  }

  private static PublicKey checked(PublicKey key) {
    boolean good =
        switch (key) {
          case PublicKey.Rsa(BigInteger exponent, BigInteger modulus) ->
              exponent.signum() > 0
                  && modulus.signum() > 0
                  && modulus.bitLength() >= MIN_RSA_BITS
                  && modulus.bitLength() <= MAX_RSA_BITS;
          case PublicKey.Ed25519(byte[] point) -> point.length == PublicKey.Ed25519.LENGTH;
        };
    if (!good) {
      throw new IllegalArgumentException("a key of an unusual size");
    }
    return key;
  }
}
