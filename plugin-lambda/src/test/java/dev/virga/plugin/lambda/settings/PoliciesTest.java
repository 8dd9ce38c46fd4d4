package dev.virga.plugin.lambda.settings;

import static dev.virga.plugin.lambda.settings.FunctionSettings.ARN;
import static dev.virga.plugin.lambda.settings.FunctionSettings.name;
import static dev.virga.plugin.lambda.settings.FunctionSettings.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.alias.DeleteAlias;
import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
import dev.virga.plugin.lambda.policy.AddPermission;
import dev.virga.plugin.lambda.policy.GetPolicy;
import dev.virga.plugin.lambda.policy.RemovePermission;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  private final FunctionSettings lambda = FunctionSettings.start();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_statement_for_a_service_names_its_source() {
    String statement =
        add(it -> {
          it.principal = "s3.amazonaws.com";
          it.sourceArn = "arn:aws:s3:::bucket";
          it.sourceAccount = "123456789012";
        });

    assertThat(statement)
        .isEqualTo(
            """
            {"Sid":"one","Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},\
            "Action":"lambda:InvokeFunction","Resource":"%s",\
            "Condition":{"StringEquals":{"AWS:SourceAccount":"123456789012"},\
            "ArnLike":{"AWS:SourceArn":"arn:aws:s3:::bucket"}}}\
            """
                .formatted(ARN));
    assertThat(get(null).policy())
        .isEqualTo("{\"Version\":\"2012-10-17\",\"Id\":\"default\",\"Statement\":[%s]}", statement);
  }

  @Test
  void an_account_is_its_root_and_everyone_a_star() {
    assertThat(add(it -> it.principal = "210987654321"))
        .contains("\"Principal\":{\"AWS\":\"arn:aws:iam::210987654321:root\"}")
        .doesNotContain("Condition");
    assertThat(
            add(it -> {
              it.statementId = "two";
              it.principal = "*";
              it.principalOrgID = "o-1234567890";
            }))
        .contains("\"Principal\":\"*\"")
        .endsWith("\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-1234567890\"}}}");
    assertThat(
            add(it -> {
              it.statementId = "three";
              it.principal = "arn:aws:iam::210987654321:role/path/r";
            }))
        .contains("\"Principal\":{\"AWS\":\"arn:aws:iam::210987654321:role/path/r\"}");
    assertThat(
            add(it -> {
              it.statementId = "four";
              it.principal = "alexa-connectedhome.amazon.com";
              it.eventSourceToken = "amzn1.ask.skill";
            }))
        .contains("{\"lambda:EventSourceToken\":\"amzn1.ask.skill\"}");
  }

  @Test
  void a_function_url_is_opened_by_its_kind_of_authentication() {
    assertThat(
            add(it -> {
              it.principal = "*";
              it.action = "lambda:InvokeFunctionUrl";
              it.functionUrlAuthType = FunctionUrlAuthType.NONE;
            }))
        .contains("\"Condition\":{\"StringEquals\":{\"lambda:FunctionUrlAuthType\":\"NONE\"}}");
    assertThat(
            add(it -> {
              it.statementId = "two";
              it.principal = "*";
              it.invokedViaFunctionUrl = true;
            }))
        .contains("\"Condition\":{\"Bool\":{\"lambda:InvokedViaFunctionUrl\":\"true\"}}");
    assertThat(
            refusal(() ->
                add(it -> {
                  it.statementId = "three";
                  it.functionUrlAuthType = FunctionUrlAuthType.NONE;
                })))
        .hasMessage("FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action");
    assertThat(
            refusal(() ->
                    add(it -> {
                      it.statementId = "three";
                      it.action = "lambda:GetFunction";
                      it.invokedViaFunctionUrl = true;
                    }))
                .code())
        .isEqualTo("InvalidParameterValueException");
  }

  @Test
  void principals_that_nobody_can_be_are_refused() {
    for (String principal :
        new String[] {
          "amazonaws.com", "someone", "12345", "arn:aws:s3:::bucket", "arn:aws:iam::1:root"
        }) {
      assertThat(refusal(() -> add(it -> it.principal = principal)))
          .hasMessage(
              "The provided principal was invalid. Please check the principal and try again.");
    }
    assertThat(refusal(() -> get(null)).status()).isEqualTo(404);
  }

  @Test
  void a_statement_id_is_taken_once_in_each_policy() {
    lambda.alias("live", "1");
    add(it -> {});
    add(it -> it.qualifier = "live");
    add(it -> it.qualifier = "1");

    var refused = refusal(() -> add(it -> it.principal = "sns.amazonaws.com"));

    assertThat(refused.code()).isEqualTo("ResourceConflictException");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused)
        .hasMessage(
            "The statement id (one) provided already exists. Please provide a new statement id, or"
                + " remove the existing statement.");
    assertThat(get("live").policy()).contains("\"Resource\":\"" + ARN + ":live\"");
    assertThat(get("1").policy()).contains("\"Resource\":\"" + ARN + ":1\"");
    assertThat(get(null).policy()).doesNotContain("sns");
  }

  @Test
  void the_version_that_changes_has_no_policy() {
    assertThat(refusal(() -> add(it -> it.qualifier = "$LATEST")))
        .hasMessage("We currently do not support adding policies for $LATEST.");
  }

  @Test
  void what_is_not_there_has_no_policy() {
    assertThat(refusal(() -> add(it -> it.functionName = "none")))
        .hasMessage("Function not found: arn:aws:lambda:us-east-1:123456789012:function:none");
    assertThat(refusal(() -> add(it -> it.qualifier = "live")))
        .hasMessage("Function not found: " + ARN + ":live");
    assertThat(refusal(() -> get(null))).hasMessage("The resource you requested does not exist.");
    assertThat(refusal(() -> remove("one", null)))
        .hasMessage("No policy is associated with the given resource.");
  }

  @Test
  void a_statement_is_removed_by_its_id_and_with_the_last_the_policy() {
    add(it -> {});
    add(it -> it.statementId = "two");

    remove("one", null);

    assertThat(get(null).policy()).contains("\"two\"").doesNotContain("\"one\"");
    assertThat(refusal(() -> remove("one", null)))
        .hasMessage("Statement one is not found in resource policy.");
    remove("two", null);
    assertThat(refusal(() -> get(null)).code()).isEqualTo("ResourceNotFoundException");
    assertThat(add(it -> {})).contains("\"one\"");
  }

  @Test
  void changes_may_depend_on_the_revision() {
    add(it -> it.revisionId = "revision-of-$LATEST");
    String first = Objects.requireNonNull(get(null).revisionId());
    add(it -> {
      it.statementId = "two";
      it.revisionId = first;
    });

    var refused = refusal(() -> remove("two", first));

    assertThat(refused.code()).isEqualTo("PreconditionFailedException");
    assertThat(refused.status()).isEqualTo(412);
    assertThat(
            refusal(() ->
                    add(it -> {
                      it.statementId = "three";
                      it.revisionId = first;
                    }))
                .status())
        .isEqualTo(412);
    remove("two", get(null).revisionId());
    assertThat(get(null).policy()).doesNotContain("two").doesNotContain("three");
  }

  @Test
  void a_policy_has_20480_bytes() {
    String source = "arn:aws:s3:::" + "b".repeat(8000);
    add(it -> it.sourceArn = source);
    add(it -> {
      it.statementId = "two";
      it.sourceArn = source;
    });
    String before = Objects.requireNonNull(get(null).policy());

    var refused =
        refusal(() ->
            add(it -> {
              it.statementId = "three";
              it.sourceArn = source;
            }));

    assertThat(refused.code()).isEqualTo("PolicyLengthExceededException");
    assertThat(refused.message())
        .matches("The final policy size \\(\\d+\\) is bigger than the limit \\(20480\\)\\.");
    assertThat(get(null).policy()).isEqualTo(before);
  }

  @Test
  void a_policy_goes_with_its_alias_and_with_its_function() {
    lambda.alias("live", "1");
    add(it -> it.qualifier = "live");
    add(it -> it.qualifier = "2");
    add(it -> {});

    lambda.call(DeleteAlias.class, new DeleteAlias.Request("f", "live"));
    lambda.alias("live", "1");
    lambda.deleteVersion("2");

    assertThat(refusal(() -> get("live")).code()).isEqualTo("ResourceNotFoundException");
    assertThat(refusal(() -> get("2")).code()).isEqualTo("ResourceNotFoundException");
    assertThat(get(null).policy()).contains("one");
    lambda.deleteFunction();
    assertThat(refusal(() -> get(null)).code()).isEqualTo("ResourceNotFoundException");
    assertThat(lambda.parts().targets.shown(name("f"))).isNotNull();
  }

  private String add(Consumer<AddPermission.Request.Builder> more) {
    return Objects.requireNonNull(
        lambda
            .call(
                AddPermission.class,
                AddPermission.Request.of(it -> {
                  it.functionName = "f";
                  it.statementId = "one";
                  it.action = "lambda:InvokeFunction";
                  it.principal = "events.amazonaws.com";
                  more.accept(it);
                }))
            .statement());
  }

  private void remove(String statement, @Nullable String revision) {
    lambda.call(
        RemovePermission.class,
        RemovePermission.Request.of(it -> {
          it.functionName = "f";
          it.statementId = statement;
          it.revisionId = revision;
        }));
  }

  private GetPolicy.Response get(@Nullable String qualifier) {
    return lambda.call(GetPolicy.class, new GetPolicy.Request("f", qualifier));
  }
}
