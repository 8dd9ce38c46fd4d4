package dev.virga.plugin.lambda.layer;

import static dev.virga.plugin.lambda.layer.LambdaParts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.code.ZipBuilder;
import dev.virga.plugin.lambda.model.LayerVersionContentInput;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayerPermissionsTest {
  private static final String VERSION = "arn:aws:lambda:us-east-1:123456789012:layer:tools:1";
  private static final Scope OTHER = new Scope("210987654321", "us-east-1");

  private final LambdaParts parts = new LambdaParts();
  private final ServiceUnderTest lambda = ServiceUnderTest.of(parts).start();

  @BeforeEach
  void publish() {
    lambda.call(
        PublishLayerVersion.class,
        PublishLayerVersion.Request.of(it -> {
          it.layerName = "tools";
          it.content =
              LayerVersionContentInput.of(
                  content -> content.zipFile = new ZipBuilder().file("a", "b").bytes());
        }));
  }

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_permission_is_answered_as_a_statement_and_is_in_the_policy() {
    var added = add("team", OTHER.account(), null, null);

    String statement =
        "{\"Sid\":\"team\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::210987654321:root\"},"
            + "\"Action\":\"lambda:GetLayerVersion\",\"Resource\":\""
            + VERSION
            + "\"}";
    assertThat(added.statement()).isEqualTo(statement);
    var policy = policy();
    assertThat(policy.policy())
        .isEqualTo(
            "{\"Version\":\"2012-10-17\",\"Id\":\"default\",\"Statement\":[" + statement + "]}");
    assertThat(policy.revisionId()).isEqualTo(added.revisionId());
  }

  @Test
  void everybody_of_an_organization_is_a_condition() {
    var added = add("all", "*", "o-1234567890", null);

    assertThat(added.statement())
        .contains("\"Principal\":\"*\"")
        .endsWith("\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-1234567890\"}}}");
  }

  @Test
  void whom_the_policy_names_may_read_and_use_the_version() {
    add("team", OTHER.account(), null, null);

    var read =
        lambda.call(GetLayerVersionByArn.class, new GetLayerVersionByArn.Request(VERSION), OTHER);

    assertThat(read.version()).isEqualTo(1);
    assertThat(parts.started().layers().find(OTHER, VERSION)).isPresent();
    assertThat(parts.started().layers().find(new Scope("111122223333", "us-east-1"), VERSION))
        .isEmpty();
    assertThat(
            refusal(() ->
                    lambda.call(
                        DeleteLayerVersion.class,
                        new DeleteLayerVersion.Request(
                            "arn:aws:lambda:us-east-1:123456789012:layer:tools", 1),
                        OTHER))
                .code())
        .isEqualTo("AccessDeniedException");
  }

  @Test
  void a_permission_that_is_taken_back_allows_nothing_any_more() {
    add("team", OTHER.account(), null, null);
    add("all", "*", null, null);

    remove("all", null);

    assertThat(policy().policy()).contains("team").doesNotContain("\"all\"");
    remove("team", null);
    assertThat(parts.started().layers().find(OTHER, VERSION)).isEmpty();
    assertThat(refusal(this::policy).message())
        .isEqualTo("No policy is associated with the given resource.");
    assertThat(refusal(() -> remove("team", null)).code()).isEqualTo("ResourceNotFoundException");
  }

  @Test
  void ids_are_given_once_and_revisions_guard_against_others() {
    var added = add("team", OTHER.account(), null, null);

    var again = refusal(() -> add("team", "*", null, null));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.message())
        .isEqualTo(
            "The statement id (team) provided already exists. Please provide a new statement id, or"
                + " remove the existing statement.");
    assertThat(refusal(() -> add("more", "*", null, "other")).status()).isEqualTo(412);
    assertThat(refusal(() -> remove("team", "other")).code())
        .isEqualTo("PreconditionFailedException");
    assertThat(refusal(() -> remove("none", added.revisionId())).message())
        .isEqualTo("Statement none is not found in resource policy.");
    assertThat(policy().revisionId()).isEqualTo(added.revisionId());
    assertThat(add("more", "*", null, added.revisionId()).revisionId())
        .isNotEqualTo(added.revisionId());
  }

  @Test
  void a_policy_has_a_limit() {
    var refused =
        refusal(() -> {
          for (int i = 0; i < 200; i++) {
            add("statement-" + i, OTHER.account(), null, null);
          }
        });

    assertThat(refused.code()).isEqualTo("PolicyLengthExceededException");
    assertThat(Objects.requireNonNull(policy().policy()).length()).isLessThanOrEqualTo(20480);
  }

  @Test
  void a_version_that_is_not_there_has_no_policy() {
    lambda.call(DeleteLayerVersion.class, new DeleteLayerVersion.Request("tools", 1));

    assertThat(refusal(() -> add("team", "*", null, null)).message())
        .isEqualTo("Layer version " + VERSION + " does not exist.");
    assertThat(refusal(this::policy).code()).isEqualTo("ResourceNotFoundException");
  }

  private AddLayerVersionPermission.Response add(
      String id, String principal, @Nullable String organization, @Nullable String revision) {
    return lambda.call(
        AddLayerVersionPermission.class,
        AddLayerVersionPermission.Request.of(it -> {
          it.layerName = "tools";
          it.versionNumber = 1L;
          it.statementId = id;
          it.action = "lambda:GetLayerVersion";
          it.principal = principal;
          it.organizationId = organization;
          it.revisionId = revision;
        }));
  }

  private void remove(String id, @Nullable String revision) {
    lambda.call(
        RemoveLayerVersionPermission.class,
        RemoveLayerVersionPermission.Request.of(it -> {
          it.layerName = "tools";
          it.versionNumber = 1L;
          it.statementId = id;
          it.revisionId = revision;
        }));
  }

  private GetLayerVersionPolicy.Response policy() {
    return lambda.call(GetLayerVersionPolicy.class, new GetLayerVersionPolicy.Request("tools", 1));
  }
}
