package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.ConfiguredBuckets.NAME;
import static dev.virga.plugin.s3.configuration.Refusals.assertRefused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.store.Bucket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
  private static final String TO_ACCOUNT = "{\"AWS\": \"arn:aws:iam::123456789012:root\"}";

  private ConfiguredBuckets s3;

  @BeforeEach
  void start() {
    s3 = ConfiguredBuckets.start();
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void a_policy_is_read_to_the_letter() {
    String document = statement(TO_ACCOUNT, "s3:*", "").replace(",", "  ,\n ");

    put(document);

    assertThat(get()).isEqualTo(document);
  }

  @Test
  void a_policy_can_be_removed_more_than_once() {
    put(statement(TO_ACCOUNT, "s3:*", ""));

    s3.call(DeleteBucketPolicy.class, new DeleteBucketPolicy.Request(NAME, null));
    s3.call(DeleteBucketPolicy.class, new DeleteBucketPolicy.Request(NAME, null));

    assertRefused("NoSuchBucketPolicy", "The bucket policy does not exist", this::get);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " {}", "[]", "hello", "{\"Statement\": [", "{} {}", "{\"Id\":1,\"Id\":2}"})
  void a_policy_is_one_object_of_json(String document) {
    refused("Policies must be valid JSON and the first byte must be '{'", document);
  }

  @Test
  void a_policy_has_every_field_that_is_needed_and_no_others() {
    refused("Missing required field Statement", "{\"Version\": \"2012-10-17\"}");
    refused("Could not parse the policy: Statement is empty!", "{\"Statement\": []}");
    refused("Missing required field Effect", "{\"Statement\": {}}");
    refused("Missing required field Principal", "{\"Statement\": {\"Effect\": \"Deny\"}}");
    refused(
        "Missing required field Action",
        "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\"}}");
    refused(
        "Missing required field Resource",
        "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\"}}");
    refused("Unknown field Statements", "{\"Statements\": []}");
    refused(
        "The policy must contain a valid version string",
        statement(TO_ACCOUNT, "s3:*", "").replace("2012", "2013"));
  }

  @Test
  void values_are_of_s3_and_of_the_bucket() {
    refused("Policy has invalid action", statement(TO_ACCOUNT, "ec2:RunInstances", ""));
    refused(
        "Policy has invalid resource",
        statement(TO_ACCOUNT, "s3:*", "").replace(":::shelf", ":::shelves"));
    refused(
        "Policy has invalid resource",
        statement(TO_ACCOUNT, "s3:*", "").replace("arn:aws:s3:::shelf/*", "*"));
    refused("Invalid principal in policy", statement("\"somebody\"", "s3:*", ""));
    refused("Invalid principal in policy", statement("{\"AWS\": \"somebody\"}", "s3:*", ""));
    refused("Invalid principal in policy", statement("{\"Aws\": \"*\"}", "s3:*", ""));
    refused(
        "Action does not apply to any resource(s) in statement",
        statement(TO_ACCOUNT, "s3:GetObject", "").replace("/*", ""));
    refused(
        "Action does not apply to any resource(s) in statement",
        statement(TO_ACCOUNT, "s3:ListBucket", "").replace("/*", "/key"));
    refused(
        "Invalid Condition type : StringEqual",
        statement(TO_ACCOUNT, "s3:*", "{\"StringEqual\": {\"aws:SourceVpc\": \"vpc-1\"}}"));
  }

  @Test
  void a_policy_has_a_limited_size() {
    String padded = statement(TO_ACCOUNT, "s3:*", "") + " ".repeat(20 * 1024);

    refused("Normalized policy document exceeds the maximum allowed size of 20480 bytes.", padded);
  }

  @Test
  void a_bucket_that_blocks_public_policies_takes_none() {
    String open = statement("\"*\"", "s3:GetObject", "");

    assertRefused(
        "AccessDenied",
        "User: arn:aws:iam::123456789012:root is not authorized to perform: s3:PutBucketPolicy on"
            + " resource: \"arn:aws:s3:::shelf\" because public policies are blocked by the"
            + " BlockPublicPolicy block public access setting.",
        () -> put(open));

    unblock();
    put(open);

    assertThat(isPublic()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "true|\"*\"|",
        "true|{\"AWS\": [\"123456789012\", \"*\"]}|",
        "false|{\"AWS\": \"123456789012\"}|",
        "false|{\"Service\": \"logging.s3.amazonaws.com\"}|",
        "false|\"*\"|{\"StringEquals\": {\"aws:PrincipalOrgID\": \"o-1\"}}",
        "true|\"*\"|{\"StringEqualsIfExists\": {\"aws:PrincipalOrgID\": \"o-1\"}}",
        "true|\"*\"|{\"StringNotEquals\": {\"aws:PrincipalOrgID\": \"o-1\"}}",
        "true|\"*\"|{\"StringLike\": {\"aws:SourceVpc\": \"vpc-*\"}}",
        "false|\"*\"|{\"StringLike\": {\"aws:SourceVpc\": \"vpc-91237329\"}}",
        "false|\"*\"|{\"IpAddress\": {\"aws:SourceIp\": [\"10.0.0.0/8\", \"2001:db8::/32\"]}}",
        "true|\"*\"|{\"IpAddress\": {\"aws:SourceIp\": [\"10.0.0.0/8\", \"0.0.0.0/1\"]}}",
        "true|\"*\"|{\"IpAddress\": {\"aws:SourceIp\": \"::/0\"}}",
        "true|\"*\"|{\"Bool\": {\"aws:SecureTransport\": \"true\"}}",
        "true|\"*\"|{\"StringEquals\": {\"aws:userid\": \"AROAEXAMPLE:*\"}}",
        "false|\"*\"|{\"ArnLike\": {\"s3:DataAccessPointArn\":"
            + " \"arn:aws:s3:us-east-1:123456789012:accesspoint/*\"}}",
      })
  void a_policy_is_public_that_lets_in_more_than_fixed_callers(
      boolean expected, String principal, String condition) {
    String document = statement(principal, "s3:GetObject", condition == null ? "" : condition);

    assertThat(PublicAccess.isPublic(PolicyParser.parse(document))).isEqualTo(expected);
  }

  @Test
  void a_policy_that_only_denies_is_not_public() {
    put(statement("\"*\"", "s3:GetObject", "").replace("Allow", "Deny"));

    assertThat(isPublic()).isFalse();
  }

  @Test
  void a_pattern_may_name_the_bucket() {
    Bucket bucket = s3.find(NAME);

    for (String name : new String[] {"shelf", "sh*", "*", "s?elf", "*e*f*"}) {
      String document = statement(TO_ACCOUNT, "s3:*", "").replace(":::shelf", ":::" + name);
      PolicyRules.check(bucket, PolicyParser.parse(document));
    }

    assertThat(Wildcards.matches("a*b?c", "a-b-b_c")).isTrue();
    assertThat(Wildcards.matches("a*b?c", "a-b-b_d")).isFalse();
    assertThat(Wildcards.matches("", "a")).isFalse();
  }

  private static String statement(String principal, String action, String condition) {
    return "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Sid\": \"one\", \"Effect\": \"Allow\","
        + " \"Principal\": "
        + principal
        + ", \"Action\": \""
        + action
        + "\", \"Resource\": \"arn:aws:s3:::shelf/*\""
        + (condition.isEmpty() ? "" : ", \"Condition\": " + condition)
        + "}]}";
  }

  private void unblock() {
    s3.call(DeletePublicAccessBlock.class, new DeletePublicAccessBlock.Request(NAME, null));
  }

  private void refused(String message, String document) {
    assertRefused("MalformedPolicy", message, () -> put(document));
  }

  private void put(String document) {
    s3.call(
        PutBucketPolicy.class, new PutBucketPolicy.Request(NAME, null, null, null, document, null));
  }

  private @Nullable String get() {
    return s3.call(GetBucketPolicy.class, new GetBucketPolicy.Request(NAME, null)).policy();
  }

  private @Nullable Boolean isPublic() {
    var answer =
        s3.call(GetBucketPolicyStatus.class, new GetBucketPolicyStatus.Request(NAME, null));
    return requireNonNull(answer.policyStatus()).isPublic();
  }
}
