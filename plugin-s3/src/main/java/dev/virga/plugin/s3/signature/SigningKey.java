package dev.virga.plugin.s3.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key of Signature Version 4 for one secret, day, region and service.
public final class SigningKey {
  private static final String HMAC_SHA256 = "HmacSHA256";

  private final byte[] key;

  private SigningKey(byte[] key) {
    this.key = key;
  }

  /// Derives the key.
  ///
  /// @param date `20130524`
  public static SigningKey of(String secret, String date, String region, String service) {
    byte[] ofDate = hmac(HMAC_SHA256, ("AWS4" + secret).getBytes(UTF_8), date);
    byte[] ofRegion = hmac(HMAC_SHA256, ofDate, region);
    byte[] ofService = hmac(HMAC_SHA256, ofRegion, service);
    return new SigningKey(hmac(HMAC_SHA256, ofService, CredentialScope.TERMINAL));
  }

  /// Signs a text.
  ///
  /// @return 64 hexadecimal digits in small letters
  public String sign(String text) {
    return HexFormat.of().formatHex(hmac(HMAC_SHA256, key, text));
  }

  /// Whether a signature is that of a text. It takes as long whether it is or not.
  public boolean verifies(String text, String signature) {
    return same(sign(text), signature);
  }

  static boolean same(String signature, String other) {
    return MessageDigest.isEqual(signature.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  static byte[] hmac(String algorithm, byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key, algorithm));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK has no " + algorithm, e);
    }
  }
}
