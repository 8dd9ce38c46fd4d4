package dev.virga.plugin.lambda.function;

import static dev.virga.plugin.lambda.function.FunctionsUnderTest.present;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.model.FunctionCode;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.capability.ImageStore;
import dev.virga.spi.capability.ObjectStore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeploymentsTest {
  private static final String DIGEST = "sha256:" + "ab".repeat(32);

  private final FunctionsUnderTest lambda = new FunctionsUnderTest();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void code_comes_from_an_object_of_s3() {
    lambda.context().offer(ObjectStore.class, DeploymentsTest::open);

    FunctionConfiguration it =
        create(code -> {
          code.s3Bucket = "bucket";
          code.s3Key = "code.zip";
          code.s3ObjectVersion = "v2";
        });

    assertThat(it.codeSize()).isEqualTo(zip("from v2").length);
    assertThat(it.codeSha256())
        .isEqualTo(
            lambda.create("same", b -> b.code = FunctionsUnderTest.code("from v2")).codeSha256());
  }

  @Test
  void what_s3_says_is_passed_on() {
    lambda.context().offer(ObjectStore.class, DeploymentsTest::open);

    assertThatThrownBy(() ->
            create(code -> {
              code.s3Bucket = "other";
              code.s3Key = "code.zip";
            }))
        .hasMessage(
            "Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The"
                + " specified bucket does not exist")
        .extracting("code", "status")
        .containsExactly("InvalidParameterValueException", 400);
  }

  @Test
  void code_comes_from_one_source() {
    assertThatThrownBy(() -> create(_ -> {}))
        .hasMessage("Please provide a source for function code.");
    assertThatThrownBy(() -> create(code -> code.s3Bucket = "bucket"))
        .hasMessage("Please provide a source for function code.");
    assertThatThrownBy(() ->
            create(code -> {
              code.zipFile = zip("x");
              code.s3Bucket = "bucket";
            }))
        .hasMessage(
            "Please do not provide other FunctionCode parameters when providing a ZipFile.");
  }

  @Test
  void an_archive_in_a_request_has_a_limit() {
    assertThatThrownBy(() -> create(code -> code.zipFile = new byte[52_428_801]))
        .hasMessage("Zipped size must be smaller than 52428800 bytes")
        .extracting("code", "status")
        .containsExactly("RequestEntityTooLargeException", 413);
  }

  @Test
  void an_image_is_resolved_by_its_digest() {
    lambda.context().offer(ImageStore.class, new FakeImages(DIGEST));

    FunctionConfiguration it = lambda.createImage("f", "localhost:4566/team/web:1.2");

    assertThat(it.codeSha256()).isEqualTo("ab".repeat(32));
    assertThat(present(lambda.get("f").code()).resolvedImageUri())
        .isEqualTo("localhost:4566/team/web@" + DIGEST);
  }

  @Test
  void an_image_that_is_not_there_is_refused_strictly_only() {
    lambda.context().offer(ImageStore.class, new FakeImages(DIGEST));
    lambda.createImage("f", "localhost:4566/unknown");

    assertThat(present(lambda.get("f").code()).resolvedImageUri()).isNull();
    try (var strict = FunctionsUnderTest.strict()) {
      strict.context().offer(ImageStore.class, new FakeImages(DIGEST));
      assertThatThrownBy(() -> strict.createImage("f", "localhost:4566/unknown"))
          .hasMessage(
              "Source image localhost:4566/unknown does not exist. Provide a valid source image.");
    }
  }

  @Test
  void code_stays_of_one_kind() {
    lambda.create("archive");
    lambda.createImage("image", "web");

    assertThatThrownBy(() -> lambda.updateCode("archive", it -> it.imageUri = "web"))
        .hasMessage("Please don't provide ImageUri when updating a function with packageType Zip.");
    assertThatThrownBy(() -> lambda.updateCode("image", it -> it.zipFile = zip("x")))
        .hasMessage("Please provide ImageUri when updating a function with packageType Image.");
  }

  @Test
  void the_key_of_an_archive_is_kept() {
    String key = "arn:aws:kms:us-east-1:123456789012:key/k";
    create(code -> {
      code.zipFile = zip("x");
      code.sourceKMSKeyArn = key;
    });

    assertThat(present(lambda.get("f").code()).sourceKMSKeyArn()).isEqualTo(key);
  }

  private FunctionConfiguration create(Consumer<FunctionCode.Builder> code) {
    return lambda.create("f", it -> it.code = FunctionCode.of(code));
  }

  private static Body open(String bucket, String key, @Nullable String versionId) {
    if (!bucket.equals("bucket")) {
      throw AwsException.of("NoSuchBucket", 404, "The specified bucket does not exist");
    }
    return Body.of(zip("from " + versionId));
  }
}
