package dev.virga.plugin.s3.object;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GetObjectAttributesTest {
  private static final String ATTRIBUTES = "x-amz-object-attributes";

  @TempDir Path directory;
  private LiveS3 s3;

  @BeforeEach
  void start() {
    s3 = new LiveS3(directory);
    s3.put("/bucket", "");
    s3.put("/bucket/key", "hello");
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void what_is_asked_for_is_told() {
    var answer =
        s3.get(
            "/bucket/key?attributes",
            ATTRIBUTES,
            "ETag,Checksum,ObjectParts,StorageClass,ObjectSize");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.element("ETag")).isEqualTo("5d41402abc4b2a76b9719d911017c592");
    assertThat(answer.element("ChecksumCRC64NVME")).isEqualTo("M3eFcAZSQlc=");
    assertThat(answer.element("ChecksumType")).isEqualTo("FULL_OBJECT");
    assertThat(answer.element("StorageClass")).isEqualTo("STANDARD");
    assertThat(answer.element("ObjectSize")).isEqualTo("5");
    assertThat(answer.body()).doesNotContain("ObjectParts");
    assertThat(answer.header("Last-Modified")).isEqualTo("Sat, 31 Jan 2026 12:00:00 GMT");
  }

  @Test
  void nothing_else_is_told() {
    var answer = s3.get("/bucket/key?attributes", ATTRIBUTES, "ObjectSize");

    assertThat(answer.element("ObjectSize")).isEqualTo("5");
    assertThat(answer.body()).doesNotContain("ETag").doesNotContain("StorageClass");
  }

  @Test
  void attributes_that_there_are_not_are_refused() {
    var unknown = s3.get("/bucket/key?attributes", ATTRIBUTES, "ETag,Colour");

    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.element("ArgumentName")).isEqualTo(ATTRIBUTES);
    assertThat(s3.get("/bucket/key?attributes").status()).isEqualTo(400);
    assertThat(s3.get("/bucket/none?attributes", ATTRIBUTES, "ETag").element("Code"))
        .isEqualTo("NoSuchKey");
  }

  @Test
  void the_parts_of_an_upload_come_in_pages() throws Exception {
    String upload =
        s3.send(
                "POST",
                "/bucket/parts?uploads",
                "x-amz-checksum-algorithm",
                "SHA256",
                "x-amz-checksum-type",
                "COMPOSITE")
            .element("UploadId");
    var complete = new StringBuilder("<CompleteMultipartUpload>");
    for (int number = 1; number <= 3; number++) {
      String content = number < 3 ? "x".repeat(5 << 20) : "end";
      String checksum = sha256(content);
      var part =
          s3.put(
              "/bucket/parts?partNumber=" + number + "&uploadId=" + upload,
              content,
              "x-amz-checksum-sha256",
              checksum);
      complete.append(
          "<Part><PartNumber>%d</PartNumber><ETag>%s</ETag><ChecksumSHA256>%s</ChecksumSHA256></Part>"
              .formatted(number, part.header("ETag"), checksum));
    }
    var completed =
        s3.send(
            "POST",
            "/bucket/parts?uploadId=" + upload,
            complete.append("</CompleteMultipartUpload>").toString().getBytes(UTF_8));
    assertThat(completed.element("ETag")).endsWith("-3\"");

    var first =
        s3.get("/bucket/parts?attributes", ATTRIBUTES, "ObjectParts", "x-amz-max-parts", "2");
    var rest =
        s3.get(
            "/bucket/parts?attributes",
            ATTRIBUTES,
            "ObjectParts,Checksum",
            "x-amz-part-number-marker",
            "2");
    var second = s3.get("/bucket/parts?partNumber=3");

    assertThat(first.element("PartsCount")).isEqualTo("3");
    assertThat(first.element("IsTruncated")).isEqualTo("true");
    assertThat(first.element("NextPartNumberMarker")).isEqualTo("2");
    assertThat(first.body().split("<Part>", -1)).hasSize(3);
    assertThat(rest.element("IsTruncated")).isEqualTo("false");
    assertThat(rest.element("PartNumber")).isEqualTo("3");
    assertThat(rest.element("Size")).isEqualTo("3");
    assertThat(rest.element("ChecksumType")).isEqualTo("COMPOSITE");
    assertThat(second.status()).isEqualTo(206);
    assertThat(second.body()).isEqualTo("end");
    assertThat(second.header("x-amz-mp-parts-count")).isEqualTo("3");
    assertThat(second.header("Content-Range")).isEqualTo("bytes 10485760-10485762/10485763");
  }

  private static String sha256(String content) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void a_copy_of_an_upload_has_an_etag_of_its_own() {
    String upload = s3.send("POST", "/bucket/parts?uploads").element("UploadId");
    String tag = s3.put("/bucket/parts?partNumber=1&uploadId=" + upload, "hello").header("ETag");
    s3.send(
        "POST",
        "/bucket/parts?uploadId=" + upload,
        ("<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>"
                + tag
                + "</ETag></Part></CompleteMultipartUpload>")
            .getBytes(UTF_8));

    var copied = s3.send("PUT", "/bucket/copy", "x-amz-copy-source", "/bucket/parts");

    assertThat(s3.head("/bucket/parts").header("ETag")).endsWith("-1\"");
    assertThat(copied.element("ETag")).isEqualTo("\"5d41402abc4b2a76b9719d911017c592\"");
    assertThat(s3.get("/bucket/copy").body()).isEqualTo("hello");
  }
}
