package dev.virga.plugin.s3.store;

import org.jspecify.annotations.Nullable;

/// How AWS would have encrypted an object. Bodies are stored as they come; this is what clients read
/// back, and what a key of their own is checked against.
///
/// @param algorithm `AES256`, `aws:kms` or `aws:kms:dsse`; null where the client brought its own key
/// @param kmsKeyId the ARN of the key in KMS
/// @param context the encryption context, base64 JSON
/// @param bucketKey whether a bucket key was used; null where that was never said
/// @param customerAlgorithm `AES256` where the client brought its own key
/// @param customerKeyMd5 the base64 MD5 digest of that key
public record ObjectEncryption(
    @Nullable String algorithm,
    @Nullable String kmsKeyId,
    @Nullable String context,
    @Nullable Boolean bucketKey,
    @Nullable String customerAlgorithm,
    @Nullable String customerKeyMd5) {
  /// What S3 does where nobody said otherwise.
  public static final ObjectEncryption DEFAULT =
      new ObjectEncryption("AES256", null, null, null, null, null);

  /// Encryption with a key that the client keeps.
  ///
  /// @param keyMd5 the base64 MD5 digest of the key
  public static ObjectEncryption ofCustomer(String algorithm, @Nullable String keyMd5) {
    return new ObjectEncryption(null, null, null, null, algorithm, keyMd5);
  }
}
