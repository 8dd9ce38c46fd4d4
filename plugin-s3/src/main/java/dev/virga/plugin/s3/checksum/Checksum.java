package dev.virga.plugin.s3.checksum;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A checksum while its bytes pass by. It belongs to one thread.
public interface Checksum {
  /// Takes bytes in.
  void update(byte[] bytes, int offset, int length);

  /// The digest of all bytes so far. Nothing may be taken in after it.
  byte[] value();

  /// The digest as S3's headers carry it. Nothing may be taken in after it.
  default String base64() {
    return Base64.getEncoder().encodeToString(value());
  }

  /// A CRC, whose digest has its highest byte first.
  ///
  /// @param width its length in bytes
  static Checksum of(java.util.zip.Checksum crc, int width) {
    return new Checksum() {
      @Override
      public void update(byte[] bytes, int offset, int length) {
        crc.update(bytes, offset, length);
      }

      @Override
      public byte[] value() {
        long value = crc.getValue();
        var digest = new byte[width];
        for (int i = 0; i < width; i++) {
          digest[i] = (byte) (value >>> (8 * (width - 1 - i)));
        }
        return digest;
      }
    };
  }

  /// A cryptographic digest that every JDK has.
  ///
  /// @param name its name in the JDK: `SHA-256`
  static Checksum of(String name) {
    MessageDigest digest = messageDigest(name);
    return new Checksum() {
      @Override
      public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
      }

      @Override
      public byte[] value() {
        return digest.digest();
      }
    };
  }

  private static MessageDigest messageDigest(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the JDK has no " + name, e);
    }
  }
}
