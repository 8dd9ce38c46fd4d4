package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.ServerSideEncryptionByDefault;
import dev.virga.plugin.s3.model.ServerSideEncryptionRule;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Configurations;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.spi.Arn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How objects are said to be encrypted
/// ([server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html)).
public final class Encryptions {
  private static final String AES256 = "AES256";
  private static final Set<String> KMS = Set.of("aws:kms", "aws:kms:dsse");
  private static final int KEY_LENGTH = 32;

  private final Configurations configurations;

  /// Encryption that follows what is configured for buckets.
  public Encryptions(Configurations configurations) {
    this.configurations = configurations;
  }

  /// What a client asks for when it writes.
  public record Asked(
      @Nullable String algorithm,
      @Nullable String kmsKeyId,
      @Nullable String context,
      @Nullable Boolean bucketKey,
      CustomerKey customerKey) {}

  /// A key of the client's own, as the three headers say it.
  ///
  /// @param key base64
  /// @param md5 the base64 MD5 digest of the key
  public record CustomerKey(
      @Nullable String algorithm, @Nullable String key, @Nullable String md5) {
    /// No key.
    public static final CustomerKey NONE = new CustomerKey(null, null, null);

    boolean absent() {
      return algorithm == null && key == null && md5 == null;
    }

    /// @throws dev.virga.spi.AwsException `InvalidArgument` if it is none
    void check() {
      if (!AES256.equals(algorithm)) {
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
      if (bytes.length != KEY_LENGTH) {
        throw ObjectErrors.customerKey(ObjectErrors.CustomerKeyFault.BAD_KEY);
      } else if (!digest(bytes).equals(md5)) {
        throw ObjectErrors.customerKey(ObjectErrors.CustomerKeyFault.BAD_DIGEST);
      }
    }
  }

  /// How an object is going to be encrypted.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument` if what is asked for does not fit together
  public ObjectEncryption of(Bucket bucket, Asked asked) {
    if (!asked.customerKey().absent()) {
      if (asked.algorithm() != null) {
        throw ObjectErrors.twoEncryptions(asked.algorithm());
      }
      asked.customerKey().check();
      return new ObjectEncryption(
          null, null, null, null, asked.customerKey().algorithm(), asked.customerKey().md5());
    }
    String algorithm = asked.algorithm();
    if (algorithm == null) {
      if (asked.kmsKeyId() != null) {
        throw ObjectErrors.kmsKeyWithoutKms();
      }
      return byDefault(bucket, asked.bucketKey());
    } else if (algorithm.equals(AES256)) {
      if (asked.kmsKeyId() != null) {
        throw ObjectErrors.kmsKeyWithoutKms();
      }
      return ObjectEncryption.DEFAULT;
    } else if (!KMS.contains(algorithm)) {
      throw ObjectErrors.encryptionNotSupported(algorithm);
    }
    return kms(bucket, algorithm, asked.kmsKeyId(), asked.context(), asked.bucketKey());
  }

  /// Checks the key that a reader gives against the one that the object was written with.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidRequest` if there should be one or should be none,
  ///     `AccessDenied` if it is another
  public static void checkReader(@Nullable ObjectEncryption encryption, CustomerKey key) {
    String wanted = encryption == null ? null : encryption.customerKeyMd5();
    if (wanted == null) {
      if (!key.absent()) {
        throw ObjectErrors.customerKeyNotApplicable();
      }
    } else if (key.absent()) {
      throw ObjectErrors.customerKeyNeeded();
    } else {
      key.check();
      if (!wanted.equals(key.md5())) {
        throw S3Errors.accessDenied();
      }
    }
  }

  private ObjectEncryption byDefault(Bucket bucket, @Nullable Boolean bucketKey) {
    Optional<ServerSideEncryptionRule> rule =
        configurations.encryption().find(bucket).flatMap(it -> it.rules().stream().findFirst());
    ServerSideEncryptionByDefault wanted =
        rule.map(ServerSideEncryptionRule::applyServerSideEncryptionByDefault).orElse(null);
    if (wanted == null || wanted.sseAlgorithm().equals(AES256)) {
      return ObjectEncryption.DEFAULT;
    }
    Boolean key =
        bucketKey == null
            ? rule.map(ServerSideEncryptionRule::bucketKeyEnabled).orElse(null)
            : bucketKey;
    return kms(bucket, wanted.sseAlgorithm(), wanted.kmsMasterKeyID(), null, key);
  }

  private static ObjectEncryption kms(
      Bucket bucket,
      String algorithm,
      @Nullable String keyId,
      @Nullable String context,
      @Nullable Boolean bucketKey) {
    return new ObjectEncryption(
        algorithm,
        keyArn(bucket, keyId),
        context,
        Boolean.TRUE.equals(bucketKey) ? true : null,
        null,
        null);
  }

  /// S3 answers with the ARN of a key however it was named; without a name it is the account's own key
  /// for S3, which is the same one at all times.
  private static String keyArn(Bucket bucket, @Nullable String keyId) {
    if (keyId != null && keyId.startsWith("arn:")) {
      return keyId;
    }
    String name = bucket.account() + "/" + bucket.region() + "/aws/s3";
    String id =
        keyId == null
            ? UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString()
            : keyId;
    String resource = id.startsWith("alias/") ? id : "key/" + id;
    return Arn.of("kms", bucket.scope(), resource).toString();
  }

  private static String digest(byte[] key) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(key));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }
}
