package dev.virga.plugin.ec2.keypair;

import dev.virga.plugin.ec2.model.KeyType;
import dev.virga.spi.Ids;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/// A key pair that was just made, with the private key that its owner gets and nobody keeps.
sealed interface NewKey {
  /// The public half.
  PublicKey publicKey();

  /// The private half in PKCS #8.
  byte[] pkcs8();

  /// An RSA key of 2048 bits.
  record Rsa(PublicKey.Rsa publicKey, RSAPrivateCrtKey privateKey) implements NewKey {
    private static final int BITS = 2048;

    @Override
    public byte[] pkcs8() {
      return privateKey.getEncoded();
    }
  }

  /// An Ed25519 key.
  ///
  /// @param seed 32 bytes, which are the private key
  record Ed25519(PublicKey.Ed25519 publicKey, byte[] seed, byte[] pkcs8) implements NewKey {}

  /// Makes one.
  static NewKey of(KeyType type, Ids ids) {
    try {
      return switch (type) {
        case RSA -> rsa(random(ids));
        case ED25519 -> ed25519(random(ids));
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java makes keys of the type " + type, e);
    }
  }

  /// This generator is all that its seed makes of it, so a test can foresee the key.
  private static SecureRandom random(Ids ids) throws GeneralSecurityException {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    random.setSeed(ids.secret(PublicKey.Ed25519.LENGTH));
    return random;
  }

  private static NewKey rsa(SecureRandom random) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(Rsa.BITS, random);
    KeyPair pair = generator.generateKeyPair();
    return new Rsa(
        PublicKey.Rsa.of((RSAPublicKey) pair.getPublic()), (RSAPrivateCrtKey) pair.getPrivate());
  }

  private static NewKey ed25519(SecureRandom random) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
    generator.initialize(NamedParameterSpec.ED25519, random);
    KeyPair pair = generator.generateKeyPair();
    byte[] pkcs8 = pair.getPrivate().getEncoded();
    byte[] seed = Arrays.copyOfRange(pkcs8, pkcs8.length - PublicKey.Ed25519.LENGTH, pkcs8.length);
    return new Ed25519(PublicKey.Ed25519.of((EdECPublicKey) pair.getPublic()), seed, pkcs8);
  }
}
