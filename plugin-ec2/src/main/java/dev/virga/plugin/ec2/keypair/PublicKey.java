package dev.virga.plugin.ec2.keypair;

import dev.virga.plugin.ec2.model.KeyType;
import java.math.BigInteger;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/// A public key that EC2 takes.
sealed interface PublicKey {
  /// What kind of key it is.
  KeyType type();

  /// The name of the algorithm in [SSH](https://www.rfc-editor.org/rfc/rfc4253#section-6.6).
  String algorithm();

  /// The key as SSH sends it.
  byte[] blob();

  /// The key as a line of `authorized_keys`.
  default String line(String comment) {
    return algorithm() + " " + Base64.getEncoder().encodeToString(blob()) + " " + comment;
  }

  /// An RSA key.
  record Rsa(BigInteger exponent, BigInteger modulus) implements PublicKey {
    static Rsa of(RSAPublicKey key) {
      return new Rsa(key.getPublicExponent(), key.getModulus());
    }

    @Override
    public KeyType type() {
      return KeyType.RSA;
    }

    @Override
    public String algorithm() {
      return "ssh-rsa";
    }

    @Override
    public byte[] blob() {
      return new SshWriter().text(algorithm()).number(exponent).number(modulus).bytes();
    }
  }

  /// An [Ed25519](https://www.rfc-editor.org/rfc/rfc8709) key.
  ///
  /// @param point 32 bytes
  record Ed25519(byte[] point) implements PublicKey {
    static final int LENGTH = 32;

    /// The point ends the encoded key.
    static Ed25519 of(EdECPublicKey key) {
      byte[] encoded = key.getEncoded();
      return new Ed25519(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }

    @Override
    public KeyType type() {
      return KeyType.ED25519;
    }

    @Override
    public String algorithm() {
      return "ssh-ed25519";
    }

    @Override
    public byte[] blob() {
      return new SshWriter().text(algorithm()).string(point).bytes();
    }
  }
}
