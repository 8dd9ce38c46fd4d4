package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.store.ObjectEncryption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// A key of the client's own, as three headers say it
/// ([SSE-C](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html)).
/// It is compared, never kept.
///
/// @param algorithm `AES256`
/// @param key base64
/// @param md5 the base64 MD5 digest of the key
public record CustomerKey(@Nullable String algorithm, @Nullable String key, @Nullable String md5) {
  private static final int LENGTH = 32;

  /// Whether the client gives none.
  public boolean absent() {
    return algorithm == null && key == null && md5 == null;
  }

  /// Checks that it is one.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument`
  public void check() {
    if (!Encryptions.AES256.equals(algorithm)) {
      throw ObjectErrors.customerKey(ObjectErrors.CustomerKeyFault.NO_ALGORITHM);
    } else if (key == null) {
      throw ObjectErrors.customerKey(ObjectErrors.CustomerKeyFault.NO_KEY);
    } else if (md5 == null) {
      throw ObjectErrors.customerKey(ObjectErrors.CustomerKeyFault.NO_DIGEST);
    }
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(key);
    } catch (IllegalArgumentException _) {
      throw ObjectErrors.customerKey(ObjectErrors.CustomerKeyFault.BAD_KEY);
    }
    if (bytes.length != LENGTH) {
      throw ObjectErrors.customerKey(ObjectErrors.CustomerKeyFault.BAD_KEY);
    } else if (!digest(bytes).equals(md5)) {
      throw ObjectErrors.customerKey(ObjectErrors.CustomerKeyFault.BAD_DIGEST);
    }
  }

  /// Compares it with the key that an object was written with.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidRequest` if there should be one or should be none,
  ///     `AccessDenied` if it is another
  public void checkReader(@Nullable ObjectEncryption encryption) {
    String wanted = encryption == null ? null : encryption.customerKeyMd5();
    if (wanted == null) {
      if (!absent()) {
        throw ObjectErrors.customerKeyNotApplicable();
      }
    } else if (absent()) {
      throw ObjectErrors.customerKeyNeeded();
    } else {
      check();
      if (!wanted.equals(md5)) {
        throw S3Errors.accessDenied();
      }
    }
  }

  private static String digest(byte[] key) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(key));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }
}
