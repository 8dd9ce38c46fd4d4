package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.ServerSideEncryptionByDefault;
import dev.virga.plugin.s3.model.ServerSideEncryptionRule;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Configurations;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.spi.Arn;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How objects are said to be encrypted
/// ([server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html)).
public final class Encryptions {
  static final String AES256 = "AES256";
  private static final Set<String> KMS = Set.of("aws:kms", "aws:kms:dsse");

  private final Configurations configurations;

  /// Encryption that follows what is configured for buckets.
  public Encryptions(Configurations configurations) {
    this.configurations = configurations;
  }

  /// How an object is going to be encrypted.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument` if what is asked for does not fit together
  public ObjectEncryption of(Bucket bucket, WriteHeaders headers) {
    var customerKey =
        new CustomerKey(
            headers.sseCustomerAlgorithm(), headers.sseCustomerKey(), headers.sseCustomerKeyMD5());
    String algorithm = headers.serverSideEncryption();
    if (!customerKey.absent()) {
      if (algorithm != null) {
        throw ObjectErrors.twoEncryptions(algorithm);
      }
      customerKey.check();
      return ObjectEncryption.ofCustomer(AES256, customerKey.md5());
    } else if (algorithm != null && !algorithm.equals(AES256) && !KMS.contains(algorithm)) {
      throw ObjectErrors.encryptionNotSupported(algorithm);
    } else if (algorithm != null && KMS.contains(algorithm)) {
      return kms(
          bucket,
          algorithm,
          headers.ssekmsKeyId(),
          headers.ssekmsEncryptionContext(),
          headers.bucketKeyEnabled());
    } else if (headers.ssekmsKeyId() != null) {
      throw ObjectErrors.kmsKeyWithoutKms();
    }
    return algorithm == null
        ? byDefault(bucket, headers.bucketKeyEnabled())
        : ObjectEncryption.DEFAULT;
  }

  /// How an object is going to be encrypted of which nothing is asked.
  ObjectEncryption ofBucket(Bucket bucket) {
    return byDefault(bucket, null);
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
}
