package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The high-level commands of `aws s3`, in a folder of files.
class S3CliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  @TempDir Path folder;
  private final String bucket = "cli-" + UUID.randomUUID();

  @BeforeEach
  void files() throws IOException {
    write("site/index.html", "<h1>hello</h1>");
    write("site/a b/ü+%.txt", "odd");
    write("site/a b/c/deep.json", "{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/s3"})
  void the_quick_start_works_at_the_root_and_under_its_prefix(String prefix) {
    String options = " --bucket " + bucket + " --endpoint-url " + AWS.endpoint() + prefix;

    ok("aws s3api create-bucket" + options);
    JsonNode put =
        AWS.run(
            "cd '"
                + folder
                + "' && echo 'hello world' > hello.txt && aws s3api put-object"
                + " --key hello.txt --body hello.txt"
                + options);
    assertThat(put.path("ETag").asText()).isEqualTo("\"6f5902ac237024bdd0c176cb93063dc4\"");
    assertThat(ok("aws s3api get-object --key hello.txt" + options + " /dev/stdout"))
        .startsWith("hello world");
    JsonNode listed = AWS.run("aws s3api list-objects-v2" + options).path("Contents").path(0);
    assertThat(listed.path("Key").asText()).isEqualTo("hello.txt");
    assertThat(listed.path("Size").asInt()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/s3"})
  void buckets_and_files_are_made_listed_moved_and_removed(String prefix) {
    String s3 = "aws --endpoint-url " + AWS.endpoint() + prefix + " s3 ";
    String uri = "s3://" + bucket;
    assertThat(ok(s3 + "mb " + uri)).contains("make_bucket: " + bucket);
    ok(s3 + "cp site/index.html " + uri + "/");
    ok("echo piped | " + s3 + "cp - " + uri + "/piped");

    assertThat(ok(s3 + "ls")).contains(bucket);
    assertThat(ok(s3 + "ls " + uri)).contains("index.html", "piped");
    assertThat(ok(s3 + "cp " + uri + "/piped -")).isEqualTo("piped\n");

    ok(s3 + "mv " + uri + "/piped " + uri + "/moved/here");
    assertThat(ok(s3 + "ls " + uri)).contains("PRE moved/").doesNotContain("piped");
    assertThat(AWS.shell(s3 + "rb " + uri).errors()).contains("BucketNotEmpty");

    ok(s3 + "rm --recursive " + uri);
    assertThat(ok(s3 + "rb " + uri)).contains("remove_bucket: " + bucket);
    assertThat(ok(s3 + "ls")).doesNotContain(bucket);
  }

  @Test
  void a_folder_is_the_same_after_there_and_back() {
    make();

    ok("aws s3 cp --recursive site s3://" + bucket + "/site");
    ok("aws s3 cp --recursive s3://" + bucket + "/site back");

    assertThat(ok("diff -r site back")).isEmpty();
  }

  @Test
  void a_second_sync_copies_nothing_and_what_is_gone_is_deleted() throws IOException {
    make();
    String sync = "aws s3 sync --delete site s3://" + bucket;
    assertThat(ok(sync).lines().filter(it -> it.contains("upload:"))).hasSize(3);

    assertThat(ok(sync)).isEmpty();

    write("site/index.html", "<h1>longer than before</h1>");
    Files.delete(folder.resolve("site/a b/c/deep.json"));
    Files.delete(folder.resolve("site/a b/c"));
    assertThat(ok(sync)).contains("upload: site/index.html", "delete: ", "deep.json");
    ok("aws s3 sync s3://" + bucket + " back");
    assertThat(ok("diff -r site back")).isEmpty();
  }

  @Test
  void a_rb_by_force_empties_the_bucket() {
    make();
    ok("aws s3 cp --recursive site s3://" + bucket);

    assertThat(ok("aws s3 rb --force s3://" + bucket)).contains("remove_bucket: " + bucket);
  }

  @Test
  void a_hundred_megabytes_travel_in_parts() throws IOException {
    make();
    byte[] block = new byte[1 << 20];
    new Random(1).nextBytes(block);
    try (var out = Files.newOutputStream(folder.resolve("big"))) {
      for (int i = 0; i < 100; i++) {
        block[0] = (byte) i;
        out.write(block);
      }
    }

    ok("aws s3 cp --no-progress big s3://" + bucket + "/big");
    ok("aws s3 cp --no-progress s3://" + bucket + "/big back");

    assertThat(ok("cmp big back")).isEmpty();
    JsonNode head = AWS.run("aws s3api head-object --key big --bucket " + bucket);
    assertThat(head.path("ETag").asText()).matches("\"[0-9a-f]{32}-13\"");
    assertThat(head.path("ContentLength").asLong()).isEqualTo(100L << 20);
    ok("aws s3 cp s3://" + bucket + "/big s3://" + bucket + "/copy");
    assertThat(
            AWS.run("aws s3api head-object --key copy --bucket " + bucket)
                .path("ContentLength")
                .asLong())
        .isEqualTo(100L << 20);
    assertThat(AWS.run("aws s3api list-multipart-uploads --bucket " + bucket).path("Uploads"))
        .isEmpty();
  }

  @Test
  void a_presigned_url_is_read_by_curl() {
    make();
    ok("aws s3 cp site/index.html s3://" + bucket + "/'a b+ü'");

    assertThat(ok("curl -s \"$(aws s3 presign s3://" + bucket + "/'a b+ü' --expires-in 60)\""))
        .isEqualTo("<h1>hello</h1>");
  }

  private void make() {
    ok("aws s3 mb s3://" + bucket);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String ok(String line) {
    AwsCli.Result result = AWS.shell("cd '" + folder + "' && " + line);
    assertThat(result.exitCode()).as("%s%n%s%n%s", line, result.output(), result.errors()).isZero();
    return result.output();
  }
}
