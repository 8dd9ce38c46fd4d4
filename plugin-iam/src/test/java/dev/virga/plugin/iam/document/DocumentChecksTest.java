package dev.virga.plugin.iam.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.virga.spi.AwsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentChecksTest {
  private static final String ALLOW =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",%s}]}";
  private static final String ACTION = "\"Action\":\"s3:GetObject\"";
  private static final String RESOURCE = "\"Resource\":\"*\"";
  private static final String TRUST =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",%s}]}";

  private final DocumentChecks checks = new DocumentChecks();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "arn:aws:s3:::bucket/*",
        "arn:aws:sqs",
        "arn:*:s3:::bucket",
        "arn:aws-cn:s3:::bucket",
        "arn:aws-us-gov:s3:::bucket",
        "arn:aws:iam::*:role/*",
        "arn:aws:iam::123456789012:user/${aws:username}",
        "arn:aws:s3:::${aws:PrincipalTag/team}/*",
        "arn:aws:logs:*:*:log-group:/aws/lambda/*",
        "arn:aws:ec2:${aws:RequestedRegion}:123456789012:instance/*"
      })
  void resources_that_are_arns_are_taken(String resource) {
    String document = ALLOW.formatted(ACTION + ",\"Resource\":[\"" + resource + "\"]");

    assertThatCode(() -> checks.identity(document)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "bucket | Resource bucket must be in ARN format or \"*\".",
        "s3:::bucket | Resource s3:::bucket must be in ARN format or \"*\".",
        "arn:foo:s3:::b | Partition \"foo\" is not valid for resource \"arn:foo:s3:::b\".",
        "arn:aws | The policy failed legacy parsing",
        "arn:aws:s 3:::b | Vendor s 3 is not valid",
        "arn:aws:iam:79:user/me@here | The policy failed legacy parsing",
        "arn:aws:s3::: | The policy failed legacy parsing",
      })
  void resources_that_are_not_are_refused_in_awss_words(String resource, String message) {
    refused(ALLOW.formatted(ACTION + ",\"Resource\":\"" + resource + "\""), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GetObject | Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        ":GetObject | Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        "s 3:GetObject | Vendor s 3 is not valid",
        "s3:Get:Object | Actions/Condition can contain only one colon.",
      })
  void actions_are_refused_in_awss_words(String action, String message) {
    refused(ALLOW.formatted("\"Action\":\"" + action + "\"," + RESOURCE), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "s3:*", "S3:getobject", "execute-api:Invoke", "ec2:Describe?pc*"})
  void actions_with_a_vendor_are_taken(String action) {
    String document = ALLOW.formatted("\"Action\":\"" + action + "\"," + RESOURCE);

    assertThatCode(() -> checks.identity(document)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "policy.json",
        "[]",
        "\"text\"",
        "{\"Version\":\"2012-10-17\"}",
        "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
        "{\"Version\":\"2012-10-17\",\"Statement\":[[]]}",
        "{\"Version\":\"2011-01-01\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\","
            + "\"Resource\":\"*\"}}",
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Action\":\"*\",\"Resource\":\"*\"}}",
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"allow\",\"Action\":\"*\","
            + "\"Resource\":\"*\"}}",
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\","
            + "\"Resource\":\"*\"}} x",
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\","
            + "\"Resource\":\"*\",}}",
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\","
            + "\"Action\":\"*\",\"Resource\":\"*\"}}",
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\","
            + "\"NotAction\":\"*\",\"Resource\":\"*\"}}",
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\","
            + "\"NotResource\":\"*\",\"Resource\":\"*\"}}",
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":5,"
            + "\"Resource\":\"*\"}}",
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Actions\":\"*\","
            + "\"Resource\":\"*\"}}",
        "{\"Version\":\"2012-10-17\",\"Rules\":[],\"Statement\":{\"Effect\":\"Allow\","
            + "\"Action\":\"*\",\"Resource\":\"*\"}}",
      })
  void what_is_not_of_the_form_of_a_policy_has_syntax_errors(String document) {
    refused(document, "Syntax errors in policy.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "StringEqual",
        "ForSomeValues:StringEquals",
        "NullIfExists",
        "ForAnyValue:Null",
        "IfExists"
      })
  void unknown_condition_operators_are_syntax_errors(String operator) {
    refused(withCondition(operator, "aws:username", "\"x\""), "Syntax errors in policy.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "StringEquals",
        "stringequals",
        "StringNotEqualsIgnoreCaseIfExists",
        "ForAnyValue:StringLikeIfExists",
        "ForAllValues:ArnNotLike",
        "Null",
        "BinaryEquals",
        "NotIpAddress",
        "DateGreaterThanEquals",
        "NumericLessThanEqualsIfExists"
      })
  void known_condition_operators_are_taken(String operator) {
    String document = withCondition(operator, "aws:RequestTag/a:b", "[\"x\", true, 5]");

    assertThatCode(() -> checks.identity(document)).doesNotThrowAnyException();
  }

  @Test
  void condition_keys_need_a_vendor() {
    refused(
        withCondition("Bool", "SecureTransport", "true"),
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
  }

  @Test
  void what_a_statement_lacks_is_named() {
    refused(ALLOW.formatted(RESOURCE), "Policy statement must contain actions.");
    refused(ALLOW.formatted("\"Action\":[]," + RESOURCE), "Policy statement must contain actions.");
    refused(ALLOW.formatted(ACTION), "Policy statement must contain resources.");
    refused(
        ALLOW.formatted(ACTION + ",\"Resource\":[]"), "Policy statement must contain resources.");
    refused(
        ALLOW.formatted("\"Principal\":\"*\"," + ACTION + "," + RESOURCE),
        "Policy document should not specify a principal.");
  }

  @Test
  void ids_of_statements_are_unique_letters_and_digits() {
    String statement = "{\"Sid\":\"%s\",\"Effect\":\"Allow\"," + ACTION + "," + RESOURCE + "}";
    String two = "{\"Version\":\"2012-10-17\",\"Statement\":[" + statement + "," + statement + "]}";

    assertThatCode(() -> checks.identity(two.formatted("One", "Two"))).doesNotThrowAnyException();
    assertThatCode(() -> checks.identity(two.formatted("", ""))).doesNotThrowAnyException();
    refused(two.formatted("One", "One"), "Statement IDs (SID) in a single policy must be unique.");
    refused(
        two.formatted("One", "The other"),
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular"
            + " expression [0-9A-Za-z]*");
  }

  @Test
  void managed_policies_are_of_the_current_version() {
    String statement = "\"Statement\":[{\"Effect\":\"Allow\"," + ACTION + "," + RESOURCE + "}]}";

    for (String start : new String[] {"{", "{\"Version\":\"2008-10-17\","}) {
      assertThatCode(() -> checks.identity(start + statement)).doesNotThrowAnyException();
      assertThatExceptionOfType(AwsException.class)
          .isThrownBy(() -> checks.managed(start + statement))
          .withMessage("Policy document must be version 2012-10-17 or greater.");
    }
  }

  @Test
  void a_space_before_the_document_is_refused() {
    refused(" " + ALLOW.formatted(ACTION + "," + RESOURCE), "The policy failed legacy parsing");
    refusedTrust(
        "\n" + trust("\"Service\":\"ecs-tasks.amazonaws.com\""),
        "JSON strings must not have leading spaces");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"*\"",
        "{\"AWS\":\"*\"}",
        "{\"AWS\":\"123456789012\"}",
        "{\"AWS\":[\"arn:aws:iam::123456789012:root\",\"arn:aws:iam::123456789012:role/a/b\"]}",
        "{\"AWS\":\"arn:aws:sts::123456789012:assumed-role/ops/alice\"}",
        "{\"AWS\":\"AROAEXAMPLEEXAMPLEEXA\"}",
        "{\"Service\":[\"ecs-tasks.amazonaws.com\",\"states.eu-west-1.amazonaws.com\"]}",
        "{\"Federated\":\"cognito-identity.amazonaws.com\"}",
        "{\"Federated\":\"arn:aws:iam::123456789012:oidc-provider/token.example.com\"}",
        "{\"Federated\":\"arn:aws:iam::123456789012:saml-provider/corp\"}"
      })
  void principals_of_the_right_form_are_trusted(String principal) {
    String document =
        TRUST.formatted("\"Principal\":" + principal + ",\"Action\":\"sts:AssumeRole\"");

    assertThatCode(() -> checks.trust(document)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "\"AWS\":\"bob\" | Invalid principal in policy: \"AWS\":\"bob\"",
        "\"AWS\":\"arn:aws:iam::1:role/x\" "
            + "| Invalid principal in policy: \"AWS\":\"arn:aws:iam::1:role/x\"",
        "\"Service\":\"ecs-tasks\" | Invalid principal in policy: \"SERVICE\":\"ecs-tasks\"",
        "\"Federated\":\"corp\" | Invalid principal in policy: \"FEDERATED\":\"corp\"",
        "\"Robot\":\"r2\" | Invalid principal in policy: \"ROBOT\":\"r2\"",
      })
  void other_principals_are_refused_in_awss_words(String principal, String message) {
    refusedTrust(trust(principal), message);
  }

  @Test
  void trust_is_about_assuming_the_role_and_nothing_else() {
    String service = "\"Principal\":{\"Service\":\"ecs-tasks.amazonaws.com\"}";
    String assume = "\"Action\":\"sts:AssumeRole\"";

    refusedTrust("{", "This policy contains invalid Json");
    refusedTrust(TRUST.formatted(service), "Missing required field Action");
    refusedTrust(TRUST.formatted(assume), "Missing required field Principal");
    refusedTrust(
        "{\"Statement\":{" + service + "," + assume + "}}", "Missing required field Effect");
    refusedTrust("{\"Version\":\"2012-10-17\"}", "Missing required field Statement");
    refusedTrust(
        TRUST.formatted(service + "," + assume + "," + RESOURCE), "Has prohibited field Resource");
    refusedTrust(
        TRUST.formatted(service + "," + assume + ",\"NotResource\":\"*\""),
        "Has prohibited field NotResource");
    refusedTrust(TRUST.formatted(service + "," + assume + ",\"Who\":1"), "Unknown field Who");
    refusedTrust(
        TRUST.formatted(service + "," + ACTION),
        "AssumeRole policy may only specify STS AssumeRole actions.");
  }

  private void refused(String document, String message) {
    assertThatExceptionOfType(AwsException.class)
        .isThrownBy(() -> checks.identity(document))
        .withMessage(message)
        .extracting(AwsException::code)
        .isEqualTo("MalformedPolicyDocument");
  }

  private void refusedTrust(String document, String message) {
    assertThatExceptionOfType(AwsException.class)
        .isThrownBy(() -> checks.trust(document))
        .withMessage(message)
        .extracting(AwsException::code)
        .isEqualTo("MalformedPolicyDocument");
  }

  private static String withCondition(String operator, String key, String values) {
    return ALLOW.formatted(
        ACTION
            + ","
            + RESOURCE
            + ",\"Condition\":{\""
            + operator
            + "\":{\""
            + key
            + "\":"
            + values
            + "}}");
  }

  private static String trust(String principal) {
    return TRUST.formatted("\"Principal\":{" + principal + "},\"Action\":\"sts:AssumeRole\"");
  }
}
