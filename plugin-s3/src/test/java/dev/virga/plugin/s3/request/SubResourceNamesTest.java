package dev.virga.plugin.s3.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubResourceNamesTest {
  private final S3Endpoint s3 = S3Endpoint.lenient();

  @AfterAll
  void close() {
    s3.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotation", "encryption", "renameObject", "select", "torrent"})
  void what_aws_has_on_objects_and_virga_has_not_never_touches_the_object(String name) {
    s3.bucket("bucket");
    s3.put("/bucket/key", "there");

    for (String method : new String[] {"PUT", "DELETE"}) {
      var answer = s3.send(method, "/bucket/key?" + name, new byte[0]);

      assertThat(answer.status()).as(answer.body()).isEqualTo(501);
      assertThat(answer.element("Code")).isEqualTo("NotImplemented");
    }
    assertThat(s3.send("GET", "/bucket/key").body()).isEqualTo("there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"versioning", "acl", "logging", "notification", "uploads"})
  void a_part_that_cannot_be_deleted_does_not_delete_the_bucket(String name) {
    s3.bucket("kept");

    var answer = s3.send("DELETE", "/kept?" + name);

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.element("Code")).isEqualTo("MethodNotAllowed");
    assertThat(s3.send("HEAD", "/kept").status()).isEqualTo(200);
  }

  @Test
  void parameters_that_name_no_part_are_no_hindrance() {
    s3.bucket("bucket");
    s3.put("/bucket/key", "there");

    assertThat(s3.send("GET", "/bucket/key?utm_source=x").body()).isEqualTo("there");
  }
}
