package dev.virga.plugin.s3.configuration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.request.RawClient.Answer;
import dev.virga.plugin.s3.request.S3Endpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is configured, as clients send and get it.
class ConfigurationRequestsTest {
  private static final String NAMESPACE = " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";

  private static S3Endpoint s3;

  @BeforeAll
  static void start() {
    s3 = S3Endpoint.lenient();
    s3.bucket("set");
    s3.bucket("unset");
    s3.bucket("logs");
  }

  @AfterAll
  static void stop() {
    s3.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tagging        | Tagging                           | <TagSet><Tag><Key>a</Key><Value>b + c</Value></Tag></TagSet>
          cors           | CORSConfiguration                 | <CORSRule><ID>x</ID><AllowedHeader>*</AllowedHeader><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod><AllowedOrigin>*</AllowedOrigin><ExposeHeader>ETag</ExposeHeader><MaxAgeSeconds>30</MaxAgeSeconds></CORSRule>
          website        | WebsiteConfiguration              | <IndexDocument><Suffix>index.html</Suffix></IndexDocument><ErrorDocument><Key>error.html</Key></ErrorDocument>
          logging        | BucketLoggingStatus               | <LoggingEnabled><TargetBucket>logs</TargetBucket><TargetPrefix>set/</TargetPrefix></LoggingEnabled>
          accelerate     | AccelerateConfiguration           | <Status>Suspended</Status>
          requestPayment | RequestPaymentConfiguration       | <Payer>Requester</Payer>
          publicAccessBlock | PublicAccessBlockConfiguration | <BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>false</IgnorePublicAcls><BlockPublicPolicy>true</BlockPublicPolicy><RestrictPublicBuckets>false</RestrictPublicBuckets>
          ownershipControls | OwnershipControls              | <Rule><ObjectOwnership>ObjectWriter</ObjectOwnership></Rule>
          encryption     | ServerSideEncryptionConfiguration | <Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>alias/k</KMSMasterKeyID></ApplyServerSideEncryptionByDefault><BucketKeyEnabled>true</BucketKeyEnabled></Rule>
          """)
  void a_document_comes_back_as_it_was_put(String resource, String root, String content) {
    var put = put("/set?" + resource, "<" + root + NAMESPACE + ">" + content + "</" + root + ">");

    assertThat(put.status()).as(put.body()).isIn(200, 204);
    assertThat(get("/set?" + resource).body()).contains(content).contains("<" + root);
  }

  @ParameterizedTest
  @CsvSource({
    "policy, NoSuchBucketPolicy",
    "policyStatus, NoSuchBucketPolicy",
    "tagging, NoSuchTagSet",
    "cors, NoSuchCORSConfiguration",
    "lifecycle, NoSuchLifecycleConfiguration",
    "website, NoSuchWebsiteConfiguration",
    "publicAccessBlock, NoSuchPublicAccessBlockConfiguration",
    "ownershipControls, OwnershipControlsNotFoundError",
    "replication, ReplicationConfigurationNotFoundError",
    "object-lock, ObjectLockConfigurationNotFoundError",
    "metrics&id=a, NoSuchConfiguration",
    "analytics&id=a, NoSuchConfiguration",
    "inventory&id=a, NoSuchConfiguration",
    "intelligent-tiering&id=a, NoSuchConfiguration",
  })
  void what_is_not_set_has_an_error_of_its_own(String resource, String code) {
    Answer answer = get("/unset?" + resource);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.element("Code")).isEqualTo(code);
    assertThat(answer.element("BucketName")).isEqualTo("unset");
  }

  @ParameterizedTest
  @CsvSource({
    "policy",
    "tagging",
    "cors",
    "lifecycle",
    "website",
    "publicAccessBlock",
    "ownershipControls",
    "replication",
    "encryption",
  })
  void what_is_not_set_can_be_deleted(String resource) {
    Answer answer = s3.send("DELETE", "/unset?" + resource);

    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void what_is_always_there_has_its_default() {
    assertThat(get("/unset?encryption").element("SSEAlgorithm")).isEqualTo("AES256");
    assertThat(get("/unset?requestPayment").element("Payer")).isEqualTo("BucketOwner");
    assertThat(get("/unset?logging").body()).contains("BucketLoggingStatus");
    assertThat(get("/unset?notification").body()).contains("NotificationConfiguration");
    assertThat(get("/unset?accelerate").body()).contains("AccelerateConfiguration");
  }

  @Test
  void a_policy_is_json_to_the_letter() {
    String policy =
        "{ \"Statement\" : [{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\n"
            + "\"Resource\":[\"arn:aws:s3:::set\",\"arn:aws:s3:::set/*\"]}]}";

    assertThat(put("/set?policy", policy).status()).isEqualTo(204);

    assertThat(get("/set?policy").body()).isEqualTo(policy);
    assertThat(get("/set?policyStatus").element("IsPublic")).isEqualTo("false");
  }

  @Test
  void lifecycle_rules_tell_the_least_size_in_a_header() {
    String rules =
        "<LifecycleConfiguration><Rule><ID>old</ID><Status>Enabled</Status><Filter><And><Prefix>a"
            + "</Prefix><Tag><Key>k</Key><Value>v</Value></Tag></And></Filter><Expiration><Days>3"
            + "</Days></Expiration></Rule></LifecycleConfiguration>";

    Answer put = put("/set?lifecycle", rules);
    Answer got = get("/set?lifecycle");

    assertThat(put.status()).as(put.body()).isEqualTo(200);
    assertThat(put.header("x-amz-transition-default-minimum-object-size"))
        .isEqualTo("all_storage_classes_128K");
    assertThat(got.header("x-amz-transition-default-minimum-object-size"))
        .isEqualTo("all_storage_classes_128K");
    assertThat(got.element("And")).contains("<Prefix>a</Prefix>").contains("<Key>k</Key>");
    assertThat(got.element("Days")).isEqualTo("3");
  }

  @Test
  void names_of_filter_rules_come_in_any_case() {
    String notification =
        "<NotificationConfiguration><QueueConfiguration><Id>q</Id><Queue>"
            + "arn:aws:sqs:us-east-1:123456789012:inbox</Queue><Event>s3:ObjectCreated:*</Event>"
            + "<Filter><S3Key><FilterRule><Name>prefix</Name><Value>in/</Value></FilterRule></S3Key>"
            + "</Filter></QueueConfiguration><EventBridgeConfiguration/></NotificationConfiguration>";

    Answer put = put("/set?notification", notification);
    Answer got = get("/set?notification");

    assertThat(put.status()).as(put.body()).isEqualTo(200);
    assertThat(got.element("Name")).isEqualTo("Prefix");
    assertThat(got.element("Id")).isEqualTo("q");
    assertThat(got.body()).contains("<EventBridgeConfiguration");

    put("/set?notification", "<NotificationConfiguration/>");

    assertThat(get("/set?notification").body()).doesNotContain("QueueConfiguration");
  }

  @Test
  void one_configuration_is_asked_for_by_id_and_all_without() {
    put("/set?metrics&id=m", "<MetricsConfiguration><Id>m</Id></MetricsConfiguration>");

    assertThat(get("/set?metrics&id=m").element("Id")).isEqualTo("m");
    assertThat(get("/set?metrics").element("MetricsConfiguration")).contains("<Id>m</Id>");
    assertThat(get("/set?metrics").element("IsTruncated")).isEqualTo("false");
    assertThat(s3.send("DELETE", "/set?metrics&id=m").status()).isEqualTo(204);
    assertThat(get("/set?metrics&id=m").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "tagging",
    "cors",
    "lifecycle",
    "encryption",
    "website",
    "notification",
    "replication",
    "logging",
    "ownershipControls",
    "publicAccessBlock",
    "object-lock",
    "requestPayment",
  })
  void what_is_no_xml_is_malformed(String resource) {
    Answer answer = put("/unset?" + resource, "<a><b>");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.element("Code")).isEqualTo("MalformedXML");
  }

  private static Answer put(String target, String body) {
    return s3.send("PUT", target, body.getBytes(UTF_8), "Content-Type: application/xml");
  }

  private static Answer get(String target) {
    return s3.send("GET", target);
  }
}
