package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.ChecksumType;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Checksums that the client computes, sends behind the body and compares when it reads.
class S3ChecksumTest {
  @RegisterExtension static final FreshBucket BUCKET = new FreshBucket();

  /// `printf hello | openssl dgst`, and the CRCs, in base64. What the SDK computes without the CRT.
  private static final Map<ChecksumAlgorithm, String> OF_HELLO =
      Map.of(
          ChecksumAlgorithm.CRC32, "NhCmhg==",
          ChecksumAlgorithm.CRC32_C, "mnG7TA==",
          ChecksumAlgorithm.SHA1, "qvTGHdzF6KLavt4PO0gs2a6pQ00=",
          ChecksumAlgorithm.SHA256, "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=",
          ChecksumAlgorithm.SHA512,
              "m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcj"
                  + "I8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw==");

  @ParameterizedTest
  @EnumSource(names = {"CRC32", "CRC32_C", "SHA1", "SHA256", "SHA512"})
  void a_checksum_is_verified_kept_and_compared_by_the_reader(ChecksumAlgorithm algorithm) {
    BUCKET
        .s3()
        .putObject(
            it -> it.bucket(BUCKET.name()).key("k").checksumAlgorithm(algorithm),
            RequestBody.fromString("hello"));

    var read =
        BUCKET
            .s3()
            .getObjectAsBytes(
                it -> it.bucket(BUCKET.name()).key("k").checksumMode(ChecksumMode.ENABLED));

    assertThat(read.asUtf8String()).isEqualTo("hello");
    assertThat(read.response().sdkHttpResponse().headers())
        .extractingByKey("x-amz-checksum-" + name(algorithm))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactly(OF_HELLO.get(algorithm));
    assertThat(read.response().checksumType()).isEqualTo(ChecksumType.FULL_OBJECT);
    assertThat(
            BUCKET
                .s3()
                .listObjectsV2(it -> it.bucket(BUCKET.name()))
                .contents()
                .getFirst()
                .checksumAlgorithm())
        .containsExactly(algorithm);
  }

  @Test
  void a_wrong_checksum_leaves_no_object() {
    assertThatThrownBy(() ->
            BUCKET
                .s3()
                .putObject(
                    it -> it.bucket(BUCKET.name()).key("k").checksumCRC32("AAAAAA=="),
                    RequestBody.fromString("hello")))
        .isInstanceOfSatisfying(
            S3Exception.class,
            it -> assertThat(it.awsErrorDetails().errorCode()).isEqualTo("BadDigest"));
    assertThatThrownBy(() ->
            BUCKET
                .s3()
                .putObject(
                    it -> it.bucket(BUCKET.name()).key("k").contentMD5("1B2M2Y8AsgTpgAmY7PhCfg=="),
                    RequestBody.fromString("hello")))
        .isInstanceOfSatisfying(
            S3Exception.class,
            it -> assertThat(it.awsErrorDetails().errorCode()).isEqualTo("BadDigest"));

    assertThat(BUCKET.keys()).isEmpty();
  }

  private static String name(ChecksumAlgorithm algorithm) {
    return algorithm.toString().toLowerCase(java.util.Locale.ROOT);
  }
}
