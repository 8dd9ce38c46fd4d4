package dev.virga.plugin.lambda.settings;

import static dev.virga.plugin.lambda.settings.FunctionSettings.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
import dev.virga.plugin.lambda.policy.AddPermission;
import dev.virga.plugin.lambda.policy.Caller;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Principal;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PolicyEvaluationTest {
  private static final String INVOKE = "lambda:InvokeFunction";
  private static final Caller ANONYMOUS = new Caller.Anonymous();
  private static final Caller S3 = new Caller.AwsService("s3.amazonaws.com");

  private final FunctionSettings lambda = FunctionSettings.start();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void without_a_policy_nobody_is_allowed_anything() {
    assertThat(allows(name("f"), INVOKE, S3, Map.of())).isFalse();
  }

  @Test
  void a_public_function_url_lets_everyone_in_by_the_same_authentication_alone() {
    add(it -> {
      it.principal = "*";
      it.action = "lambda:InvokeFunctionUrl";
      it.functionUrlAuthType = FunctionUrlAuthType.NONE;
    });

    String action = "lambda:InvokeFunctionUrl";
    assertThat(allows(name("f"), action, ANONYMOUS, Map.of("lambda:FunctionUrlAuthType", "NONE")))
        .isTrue();
    assertThat(
            allows(name("f"), action, ANONYMOUS, Map.of("lambda:FunctionUrlAuthType", "AWS_IAM")))
        .isFalse();
    assertThat(allows(name("f"), action, ANONYMOUS, Map.of())).isFalse();
    assertThat(allows(name("f"), INVOKE, ANONYMOUS, Map.of("lambda:FunctionUrlAuthType", "NONE")))
        .isFalse();
    assertThat(allows(name("g"), action, ANONYMOUS, Map.of("lambda:FunctionUrlAuthType", "NONE")))
        .isFalse();
  }

  @Test
  void a_service_is_let_in_for_its_source() {
    add(it -> {
      it.principal = "s3.amazonaws.com";
      it.sourceArn = "arn:aws:s3:::photos-*";
      it.sourceAccount = "123456789012";
    });

    Map<String, String> mine =
        Map.of("aws:SourceArn", "arn:aws:s3:::photos-1", "aws:SourceAccount", "123456789012");
    assertThat(allows(name("f"), INVOKE, S3, mine)).isTrue();
    assertThat(allows(name("f"), INVOKE, new Caller.AwsService("sns.amazonaws.com"), mine))
        .isFalse();
    assertThat(allows(name("f"), INVOKE, ANONYMOUS, mine)).isFalse();
    assertThat(
            allows(
                name("f"),
                INVOKE,
                S3,
                Map.of("aws:SourceArn", "arn:aws:s3:::other", "aws:SourceAccount", "123456789012")))
        .isFalse();
    assertThat(allows(name("f"), INVOKE, S3, Map.of("aws:SourceArn", "arn:aws:s3:::photos-1")))
        .isFalse();
  }

  @Test
  void wildcards_do_not_reach_into_the_next_part_of_an_arn() {
    add(it -> {
      it.principal = "s3.amazonaws.com";
      it.sourceArn = "arn:aws:execute-api:*:123456789012:api/*";
    });

    assertThat(
            allows(
                name("f"),
                INVOKE,
                S3,
                Map.of(
                    "AWS:SourceArn", "arn:aws:execute-api:eu-west-1:123456789012:api/x/GET/a:b")))
        .isTrue();
    assertThat(
            allows(
                name("f"),
                INVOKE,
                S3,
                Map.of("AWS:SourceArn", "arn:aws:execute-api:eu-west-1:9:123456789012:api/x")))
        .isFalse();
  }

  @Test
  void an_account_means_everyone_in_it_and_a_role_its_sessions() {
    add(it -> it.principal = "210987654321");
    add(it -> {
      it.statementId = "role";
      it.principal = "arn:aws:iam::111111111111:role/path/r";
      it.action = "lambda:*";
    });

    assertThat(allows(name("f"), INVOKE, user("210987654321", "user/u"), Map.of())).isTrue();
    assertThat(allows(name("f"), INVOKE, user("222222222222", "user/u"), Map.of())).isFalse();
    assertThat(allows(name("f"), INVOKE, session("111111111111", "r"), Map.of())).isTrue();
    assertThat(allows(name("f"), "lambda:GetFunction", session("111111111111", "r"), Map.of()))
        .isTrue();
    assertThat(allows(name("f"), INVOKE, session("111111111111", "rr"), Map.of())).isFalse();
    assertThat(allows(name("f"), INVOKE, session("222222222222", "r"), Map.of())).isFalse();
    assertThat(allows(name("f"), INVOKE, ANONYMOUS, Map.of())).isFalse();
  }

  @Test
  void each_version_and_alias_has_a_policy_of_its_own() {
    lambda.alias("live", "1");
    add(it -> {
      it.principal = "*";
      it.qualifier = "live";
    });

    assertThat(allows(name("f", "live"), INVOKE, ANONYMOUS, Map.of())).isTrue();
    assertThat(allows(name("f"), INVOKE, ANONYMOUS, Map.of())).isFalse();
    assertThat(allows(name("f", "1"), INVOKE, ANONYMOUS, Map.of())).isFalse();
  }

  private static Caller user(String account, String resource) {
    return new Caller.Signed(
        new Principal(account, "arn:aws:iam::" + account + ":" + resource, "AIDA", "AKIA"));
  }

  private static Caller session(String account, String role) {
    return new Caller.Signed(
        new Principal(
            account, "arn:aws:sts::" + account + ":assumed-role/" + role + "/s", "AROA:s", "ASIA"));
  }

  private boolean allows(
      FunctionName name, String action, Caller caller, Map<String, String> conditions) {
    return lambda.parts().policies.allows(name, action, caller, conditions);
  }

  private void add(Consumer<AddPermission.Request.Builder> more) {
    lambda.call(
        AddPermission.class,
        AddPermission.Request.of(it -> {
          it.functionName = "f";
          it.statementId = "one";
          it.action = INVOKE;
          more.accept(it);
        }));
  }
}
