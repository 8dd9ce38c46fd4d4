package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Clients that AWS did not write: s3cmd and rclone.
class OtherS3ClientsTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  @TempDir Path folder;
  private final String bucket = "other-" + UUID.randomUUID();

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("site/a b"));
    Files.writeString(folder.resolve("site/one.txt"), "one");
    Files.writeString(folder.resolve("site/a b/ü+%.txt"), "odd");
    ok("head -c 20000000 /dev/urandom > big");
  }

  @Test
  void s3cmd_makes_fills_copies_syncs_and_empties_a_bucket() throws IOException {
    assumeTrue(AWS.shell("command -v s3cmd").exitCode() == 0, "s3cmd is not installed");
    String address = AWS.endpoint().replace("http://", "");
    Files.writeString(
        folder.resolve("s3cfg"),
        """
        [default]
        access_key = test
        secret_key = test
        host_base = %1$s
        host_bucket = %1$s
        use_https = False
        bucket_location = us-east-1
        multipart_chunk_size_mb = 5
        """
            .formatted(address));
    String s3cmd = "s3cmd --no-progress --config s3cfg ";
    String uri = "s3://" + bucket;

    ok(s3cmd + "mb " + uri);
    ok(s3cmd + "put site/one.txt " + uri + "/one.txt");
    ok(s3cmd + "put big " + uri + "/big");
    ok(s3cmd + "get " + uri + "/big back-big");
    assertThat(ok("cmp big back-big")).isEmpty();
    ok(s3cmd + "sync site/ " + uri + "/site/");
    assertThat(ok(s3cmd + "sync site/ " + uri + "/site/")).doesNotContain("upload:");
    ok(s3cmd + "sync " + uri + "/site/ back/");
    assertThat(ok("diff -r site back")).isEmpty();
    ok(s3cmd + "cp " + uri + "/one.txt " + uri + "/two.txt");
    assertThat(ok(s3cmd + "ls " + uri)).contains("/one.txt", "/two.txt", "/big", "DIR");
    assertThat(ok(s3cmd + "info " + uri + "/one.txt")).contains("File size: 3");
    ok(s3cmd + "del --recursive --force " + uri);
    assertThat(ok(s3cmd + "ls " + uri)).isEmpty();
    ok(s3cmd + "rb " + uri);
    assertThat(ok(s3cmd + "ls")).doesNotContain(bucket);
  }

  @Test
  void rclone_makes_fills_copies_syncs_and_empties_a_bucket() throws IOException {
    assumeTrue(AWS.shell("command -v rclone").exitCode() == 0, "rclone is not installed");
    Files.writeString(
        folder.resolve("rclone.conf"),
        """
        [virga]
        type = s3
        provider = Other
        access_key_id = test
        secret_access_key = test
        region = us-east-1
        endpoint = %s
        chunk_size = 5Mi
        upload_cutoff = 5Mi
        """
            .formatted(AWS.endpoint()));
    String rclone = "rclone --config rclone.conf --retries 1 ";
    String remote = "virga:" + bucket;

    ok(rclone + "mkdir " + remote);
    // it gives every object an ACL of its own, which new buckets of AWS do not allow
    AWS.run(
        "aws s3api put-bucket-ownership-controls --ownership-controls"
            + " 'Rules=[{ObjectOwnership=ObjectWriter}]' --bucket "
            + bucket);
    ok(rclone + "copy site " + remote + "/site");
    ok(rclone + "copyto big " + remote + "/big");
    ok(rclone + "copyto " + remote + "/big back-big");
    assertThat(ok("cmp big back-big")).isEmpty();
    ok(rclone + "check site " + remote + "/site");
    assertThat(ok(rclone + "lsf -R " + remote).lines())
        .contains("big", "site/", "site/one.txt", "site/a b/ü+%.txt");
    ok("rm site/one.txt");
    ok(rclone + "sync site " + remote + "/site");
    ok(rclone + "sync " + remote + "/site back");
    assertThat(ok("diff -r site back")).isEmpty();
    ok(rclone + "moveto " + remote + "/big " + remote + "/moved");
    assertThat(ok(rclone + "lsf " + remote).lines()).containsExactlyInAnyOrder("moved", "site/");
    ok(rclone + "purge " + remote);
    assertThat(ok(rclone + "lsd virga:")).doesNotContain(bucket);
  }

  private String ok(String line) {
    AwsCli.Result result = AWS.shell("cd '" + folder + "' && " + line);
    assertThat(result.exitCode()).as("%s%n%s%n%s", line, result.output(), result.errors()).isZero();
    return result.output();
  }
}
