package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `aws s3api`, one command for each call.
class S3ApiCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  private final String bucket = "api-" + UUID.randomUUID();

  @BeforeEach
  void bucket() {
    api("create-bucket");
  }

  @Test
  void an_object_lives_from_its_creation_to_its_deletion() {
    AWS.run(
        "echo one > $$.one && aws s3api put-object --key k --body $$.one --metadata team=a"
            + " --content-type text/x --bucket "
            + bucket
            + "; rm $$.one");

    JsonNode head = api("head-object --key k");
    assertThat(head.path("Metadata").path("team").asText()).isEqualTo("a");
    assertThat(head.path("ServerSideEncryption").asText()).isEqualTo("AES256");
    assertThat(
            api("get-object-attributes --key k --object-attributes ObjectSize ETag")
                .path("ObjectSize")
                .asInt())
        .isEqualTo(4);
    assertThat(api("get-object-tagging --key k").path("TagSet")).isEmpty();
    api("put-object-tagging --key k --tagging 'TagSet=[{Key=a,Value=b}]'");
    assertThat(api("get-object-tagging --key k").path("TagSet").path(0).path("Value").asText())
        .isEqualTo("b");
    assertThat(api("get-object-acl --key k").path("Grants").path(0).path("Permission").asText())
        .isEqualTo("FULL_CONTROL");
    api("copy-object --key copy --copy-source " + bucket + "/k");
    assertThat(api("list-objects").path("Contents")).hasSize(2);
    assertThat(api("delete-objects --delete 'Objects=[{Key=k},{Key=copy}]'").path("Deleted"))
        .hasSize(2);
    assertThat(api("list-object-versions").path("Versions")).isEmpty();
    api("delete-bucket");
    AwsCli.Result gone = AWS.shell("aws s3api head-bucket --bucket " + bucket);
    assertThat(gone.errors()).contains("(404)", "HeadBucket operation: Not Found");
  }

  @Test
  void an_upload_in_parts_is_completed() {
    String upload = api("create-multipart-upload --key big").path("UploadId").asText();
    String of = " --key big --upload-id " + upload;
    String eTag =
        AWS.run(
                "head -c 6000000 /dev/zero > $$.part && aws s3api upload-part --part-number 1 --body"
                    + " $$.part --bucket "
                    + bucket
                    + of
                    + "; rm $$.part")
            .path("ETag")
            .asText();
    assertThat(api("list-multipart-uploads").path("Uploads")).hasSize(1);
    assertThat(api("list-parts" + of).path("Parts").path(0).path("Size").asInt())
        .isEqualTo(6_000_000);

    JsonNode completed =
        api(
            "complete-multipart-upload"
                + of
                + " --multipart-upload 'Parts=[{PartNumber=1,ETag="
                + eTag
                + "}]'");

    assertThat(completed.path("ETag").asText()).endsWith("-1\"");
    String other = api("create-multipart-upload --key other").path("UploadId").asText();
    api("abort-multipart-upload --key other --upload-id " + other);
    assertThat(api("list-multipart-uploads").path("Uploads")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "versioning | Status=Enabled | --versioning-configuration",
        "accelerate-configuration | Status=Enabled | --accelerate-configuration",
        "request-payment | Payer=Requester | --request-payment-configuration",
        "tagging | TagSet=[{Key=a,Value=b}] | --tagging",
        "cors | CORSRules=[{AllowedMethods=[GET],AllowedOrigins=[*]}] | --cors-configuration",
        "website | IndexDocument={Suffix=index.html} | --website-configuration",
        "ownership-controls | Rules=[{ObjectOwnership=ObjectWriter}] | --ownership-controls",
      })
  void a_configuration_reads_as_it_was_written(String name, String value, String option) {
    api("put-bucket-" + name + " " + option + " '" + value + "'");

    JsonNode read = api("get-bucket-" + name);

    String leaf = value.replaceAll(".*=\\[?", "").replaceAll("[]}]", "");
    assertThat(read.toString()).contains("\"" + leaf + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "get-bucket-tagging, NoSuchTagSet",
    "get-bucket-policy, NoSuchBucketPolicy",
    "get-bucket-cors, NoSuchCORSConfiguration",
    "get-bucket-lifecycle-configuration, NoSuchLifecycleConfiguration",
    "get-bucket-website, NoSuchWebsiteConfiguration",
    "get-bucket-replication, ReplicationConfigurationNotFoundError",
    "get-object-lock-configuration, ObjectLockConfigurationNotFoundError"
  })
  void a_configuration_that_nobody_made_has_its_own_error(String call, String code) {
    AwsCli.Result result = AWS.shell("aws s3api " + call + " --bucket " + bucket);

    assertThat(result.exitCode()).isNotZero();
    assertThat(result.errors()).contains("(" + code + ")");
  }

  @Test
  void a_new_bucket_is_as_aws_makes_it() {
    assertThat(api("get-bucket-encryption").findPath("SSEAlgorithm").asText()).isEqualTo("AES256");
    assertThat(api("get-public-access-block").findPath("BlockPublicAcls").asBoolean()).isTrue();
    assertThat(api("get-bucket-ownership-controls").findPath("ObjectOwnership").asText())
        .isEqualTo("BucketOwnerEnforced");
    assertThat(api("get-bucket-versioning")).isEmpty();
    assertThat(api("get-bucket-location").path("LocationConstraint").isNull()).isTrue();
    assertThat(api("get-bucket-acl").path("Grants")).hasSize(1);
    assertThat(AWS.run("aws s3api list-buckets").path("Buckets").findValuesAsText("Name"))
        .contains(bucket);
  }

  @Test
  void an_error_is_printed_as_aws_prints_it() {
    assertThat(AWS.shell("aws s3api get-object --key none --bucket " + bucket + " f").errors())
        .contains("(NoSuchKey)", "GetObject operation: The specified key does not exist.");
    assertThat(AWS.shell("aws s3api list-objects-v2 --bucket none-" + bucket).errors())
        .contains("(NoSuchBucket)", "ListObjectsV2 operation: The specified bucket does not exist");
  }

  private JsonNode api(String call) {
    int name = call.indexOf(' ') < 0 ? call.length() : call.indexOf(' ');
    return AWS.run(
        "aws s3api " + call.substring(0, name) + " --bucket " + bucket + call.substring(name));
  }
}
