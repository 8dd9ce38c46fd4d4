package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of encryption in headers.
class EncryptionHeadersTest {
  private static final String SSE = "x-amz-server-side-encryption";
  private static final String KMS_KEY = SSE + "-aws-kms-key-id";
  private static final String ALGORITHM = SSE + "-customer-algorithm";
  private static final String KEY = SSE + "-customer-key";
  private static final String MD5 = SSE + "-customer-key-MD5";

  @TempDir Path directory;
  private LiveS3 s3;

  @BeforeEach
  void start() {
    s3 = new LiveS3(directory);
    s3.put("/bucket", "");
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] key(char fill) {
    return String.valueOf(fill).repeat(32).getBytes(StandardCharsets.UTF_8);
  }

  private static String md5(byte[] bytes) throws Exception {
    return base64(MessageDigest.getInstance("MD5").digest(bytes));
  }

  private static String[] customer(String prefix, char fill) throws Exception {
    byte[] key = key(fill);
    return new String[] {
      prefix + "-customer-algorithm", "AES256",
      prefix + "-customer-key", base64(key),
      prefix + "-customer-key-MD5", md5(key)
    };
  }

  @Test
  void an_object_that_was_written_with_a_key_is_read_with_that_key() throws Exception {
    var written = s3.put("/bucket/secret", "hello", customer(SSE, 'a'));

    var right = s3.get("/bucket/secret", customer(SSE, 'a'));
    var without = s3.get("/bucket/secret");
    var wrong = s3.get("/bucket/secret", customer(SSE, 'b'));

    assertThat(written.header(ALGORITHM)).isEqualTo("AES256");
    assertThat(written.header(MD5)).isEqualTo(md5(key('a')));
    assertThat(written.header(SSE)).isNull();
    assertThat(right.body()).isEqualTo("hello");
    assertThat(right.header(MD5)).isEqualTo(md5(key('a')));
    assertThat(without.status()).isEqualTo(400);
    assertThat(without.element("Message")).startsWith("The object was stored using a form of");
    assertThat(wrong.status()).isEqualTo(403);
    assertThat(s3.head("/bucket/secret").status()).isEqualTo(400);
    assertThat(s3.head("/bucket/secret", customer(SSE, 'a')).status()).isEqualTo(200);
    assertThat(s3.get("/bucket/secret?attributes", "x-amz-object-attributes", "ETag").status())
        .isEqualTo(400);
  }

  @Test
  void a_key_is_not_for_objects_without_one() throws Exception {
    s3.put("/bucket/plain", "hello");

    var answer = s3.get("/bucket/plain", customer(SSE, 'a'));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.element("Message"))
        .isEqualTo("The encryption parameters are not applicable to this object.");
  }

  @Test
  void a_copy_opens_its_source_and_closes_itself_with_keys_of_their_own() throws Exception {
    s3.put("/bucket/secret", "hello", customer(SSE, 'a'));
    var headers = new ArrayList<>(List.of("x-amz-copy-source", "/bucket/secret"));
    var without = s3.send("PUT", "/bucket/copy", headers.toArray(String[]::new));
    headers.addAll(Arrays.asList(customer("x-amz-copy-source-server-side-encryption", 'a')));
    headers.addAll(Arrays.asList(customer(SSE, 'b')));

    var answer = s3.send("PUT", "/bucket/copy", headers.toArray(String[]::new));

    assertThat(without.status()).isEqualTo(400);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header(MD5)).isEqualTo(md5(key('b')));
    assertThat(s3.get("/bucket/copy", customer(SSE, 'b')).body()).isEqualTo("hello");
    assertThat(s3.get("/bucket/copy", customer(SSE, 'a')).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "DES, key, md5, a valid encryption algorithm.",
    ", key, md5, a valid encryption algorithm.",
    "AES256, , md5, an appropriate secret key.",
    "AES256, key, , the client calculated MD5 of the secret key.",
    "AES256, short, md5, The secret key was invalid for the specified algorithm.",
    "AES256, %, md5, The secret key was invalid for the specified algorithm.",
    "AES256, key, other, did not match the hash that was provided."
  })
  void a_key_that_is_none_is_refused(
      @Nullable String algorithm, @Nullable String key, @Nullable String md5, String message)
      throws Exception {
    var headers = new ArrayList<String>();
    if (algorithm != null) {
      headers.addAll(List.of(ALGORITHM, algorithm));
    }
    if (key != null) {
      String value =
          switch (key) {
            case "key" -> base64(key('a'));
            case "short" -> base64(new byte[16]);
            default -> key;
          };
      headers.addAll(List.of(KEY, value));
    }
    if (md5 != null) {
      headers.addAll(List.of(MD5, md5(key(md5.equals("md5") ? 'a' : 'b'))));
    }

    var answer = s3.put("/bucket/secret", "hello", headers.toArray(String[]::new));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.element("Code")).isEqualTo("InvalidArgument");
    assertThat(answer.element("Message")).endsWith(message);
    assertThat(s3.files()).isZero();
  }

  @Test
  void a_key_of_kms_is_answered_by_its_arn() {
    var named = s3.put("/bucket/a", "x", SSE, "aws:kms", KMS_KEY, "1234");
    var unnamed = s3.put("/bucket/b", "x", SSE, "aws:kms");

    assertThat(named.header(SSE)).isEqualTo("aws:kms");
    assertThat(named.header(KMS_KEY)).isEqualTo("arn:aws:kms:us-east-1:123456789012:key/1234");
    assertThat(unnamed.header(KMS_KEY)).startsWith("arn:aws:kms:us-east-1:123456789012:key/");
    assertThat(s3.head("/bucket/a").header(KMS_KEY)).isEqualTo(named.header(KMS_KEY));
  }

  @Test
  void the_bucket_says_how_objects_are_encrypted_by_default() {
    var configured =
        s3.put(
            "/bucket?encryption",
            "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>"
                + "<SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>k</KMSMasterKeyID>"
                + "</ApplyServerSideEncryptionByDefault><BucketKeyEnabled>true</BucketKeyEnabled>"
                + "</Rule></ServerSideEncryptionConfiguration>");

    var byDefault = s3.put("/bucket/a", "x");
    var asked = s3.put("/bucket/b", "x", SSE, "AES256");

    assertThat(configured.status()).isEqualTo(200);
    assertThat(byDefault.header(SSE)).isEqualTo("aws:kms");
    assertThat(byDefault.header(KMS_KEY)).isEqualTo("arn:aws:kms:us-east-1:123456789012:key/k");
    assertThat(byDefault.header(SSE + "-bucket-key-enabled")).isEqualTo("true");
    assertThat(asked.header(SSE)).isEqualTo("AES256");
    assertThat(asked.header(KMS_KEY)).isNull();
  }
}
