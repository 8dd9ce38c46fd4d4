package dev.virga.plugin.s3.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.request.RawClient;
import dev.virga.plugin.s3.request.S3Endpoint;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormUploadTest {
  private final S3Endpoint s3 = S3Endpoint.lenient();

  @BeforeEach
  void fill() {
    s3.bucket("bucket");
  }

  @AfterEach
  void close() {
    s3.close();
  }

  private RawClient.Answer post(byte[] form) {
    return s3.send("POST", "/bucket", form, FormBody.TYPE);
  }

  @Test
  void a_form_writes_an_object_with_what_its_fields_say() {
    var answer =
        post(
            new FormBody()
                .field("key", "user/${filename}")
                .field("Content-Type", "image/png")
                .field("x-amz-meta-name", "${filename}")
                .field("x-amz-storage-class", "STANDARD_IA")
                .field("Cache-Control", "no-store")
                .field("x-ignore-me", "x")
                .file("C:\\pictures\\a b.png", "the file\r\n--with--\r\n------Boundary")
                .field("submit", "Upload")
                .end());

    var read = s3.send("GET", "/bucket/user/a%20b.png");
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo(read.header("ETag"));
    assertThat(answer.header("Location")).isEqualTo("http://localhost:4566/bucket/user/a%20b.png");
    assertThat(answer.header("Server")).isEqualTo("AmazonS3");
    assertThat(read.body()).isEqualTo("the file\r\n--with--\r\n------Boundary");
    assertThat(read.header("Content-Type")).isEqualTo("image/png");
    assertThat(read.header("x-amz-meta-name")).isEqualTo("a b.png");
    assertThat(read.header("x-amz-storage-class")).isEqualTo("STANDARD_IA");
    assertThat(read.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void the_host_may_name_the_bucket() {
    var answer =
        s3.send(
            "POST",
            "/",
            new FormBody()
                .field("key", "a")
                .field("success_action_status", "200")
                .file("f", "x")
                .end(),
            FormBody.TYPE,
            "Host: bucket.s3.localhost:4566");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Location")).isEqualTo("http://bucket.s3.localhost:4566/a");
  }

  @Test
  void who_asks_for_201_gets_a_document() {
    var answer =
        post(
            new FormBody()
                .field("key", "a&b")
                .field("success_action_status", "201")
                .file("f", "content")
                .end());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Content-Type")).isEqualTo("application/xml");
    assertThat(answer.element("Location")).isEqualTo("http://localhost:4566/bucket/a&b");
    assertThat(answer.element("Bucket")).isEqualTo("bucket");
    assertThat(answer.element("Key")).isEqualTo("a&b");
    assertThat(answer.element("ETag")).isEqualTo("\"9a0364b9e99bb480dd25e1f0284c8555\"");
  }

  @Test
  void who_asks_for_a_redirect_gets_one_unless_it_is_no_url() {
    var answer =
        post(
            new FormBody()
                .field("key", "a b")
                .field("success_action_redirect", "https://example.com/done?x=y")
                .file("f", "content")
                .end());
    var noUrl =
        post(
            new FormBody()
                .field("key", "a")
                .field("success_action_redirect", "nowhere")
                .file("f", "content")
                .end());

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .isEqualTo(
            "https://example.com/done?x=y&bucket=bucket&key=a+b&etag="
                + "%229a0364b9e99bb480dd25e1f0284c8555%22");
    assertThat(noUrl.status()).isEqualTo(204);
  }

  @Test
  void tags_come_as_a_document() {
    String tags = "<Tagging><TagSet><Tag><Key>a b</Key><Value>c+d</Value></Tag></TagSet></Tagging>";

    var right = post(new FormBody().field("key", "a").field("tagging", tags).file("f", "x").end());
    var wrong =
        post(new FormBody().field("key", "b").field("tagging", "<Tags/>").file("f", "x").end());

    assertThat(right.status()).isEqualTo(204);
    assertThat(s3.send("GET", "/bucket/a").header("x-amz-tagging-count")).isEqualTo("1");
    assertThat(wrong.element("Code")).isEqualTo("MalformedXML");
  }

  @Test
  void a_checksum_among_the_fields_is_verified() {
    var answer =
        post(
            new FormBody()
                .field("key", "a")
                .field("x-amz-checksum-crc32", "AAAAAA==")
                .file("f", "content")
                .end());

    assertThat(answer.element("Code")).isEqualTo("BadDigest");
    assertThat(s3.send("HEAD", "/bucket/a").status()).isEqualTo(404);
  }

  @Test
  void a_form_without_key_or_file_is_refused() {
    var noKey = post(new FormBody().file("f", "x").field("key", "late").end());
    var noFile = post(new FormBody().field("key", "a").end());

    assertThat(noKey.status()).isEqualTo(400);
    assertThat(noKey.element("Code")).isEqualTo("InvalidArgument");
    assertThat(noKey.element("Message"))
        .isEqualTo(
            "Bucket POST must contain a field named 'key'.  If it is specified, please check the"
                + " order of the fields.");
    assertThat(noKey.element("ArgumentName")).isEqualTo("key");
    assertThat(noFile.element("Message"))
        .isEqualTo("POST requires exactly one file upload per request.");
    assertThat(noFile.element("ArgumentName")).isEqualTo("file");
    assertThat(noFile.element("ArgumentValue")).isEqualTo("0");
  }

  @Test
  void fields_before_the_file_are_limited() {
    var answer =
        post(
            new FormBody()
                .field("key", "a")
                .field("x-amz-meta-large", "x".repeat(20 * 1024))
                .file("f", "x")
                .end());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.element("Code")).isEqualTo("MaxPostPreDataLengthExceeded");
  }

  @Test
  void what_is_no_form_is_refused() {
    byte[] whole = new FormBody().field("key", "a").file("f", "content").end();
    var cut = s3.send("POST", "/bucket", Arrays.copyOf(whole, whole.length - 30), FormBody.TYPE);
    var text = s3.send("POST", "/bucket", whole, "Content-Type: text/plain");
    var noBucket = s3.send("POST", "/nowhere", whole, FormBody.TYPE);

    assertThat(cut.status()).isEqualTo(400);
    assertThat(cut.element("Code")).isEqualTo("MalformedPOSTRequest");
    assertThat(s3.send("HEAD", "/bucket/a").status()).isEqualTo(404);
    assertThat(text.status()).isEqualTo(412);
    assertThat(text.element("Condition"))
        .isEqualTo("Bucket POST must be of the enclosure-type multipart/form-data");
    assertThat(noBucket.element("Code")).isEqualTo("NoSuchBucket");
  }
}
