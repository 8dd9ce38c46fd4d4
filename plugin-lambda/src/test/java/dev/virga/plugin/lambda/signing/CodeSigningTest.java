package dev.virga.plugin.lambda.signing;

import static dev.virga.plugin.lambda.layer.LambdaParts.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.virga.plugin.lambda.layer.LambdaParts;
import dev.virga.plugin.lambda.model.AllowedPublishers;
import dev.virga.plugin.lambda.model.CodeSigningConfig;
import dev.virga.plugin.lambda.model.CodeSigningPolicies;
import dev.virga.plugin.lambda.model.CodeSigningPolicy;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CodeSigningTest {
  private static final AllowedPublishers PUBLISHERS =
      new AllowedPublishers(
          List.of("arn:aws:signer:us-east-1:123456789012:/signing-profiles/Team/abcdefghij"));
  private static final FunctionName FUNCTION =
      new FunctionName(ServiceUnderTest.SCOPE, "signed", null);

  private final LambdaParts parts = new LambdaParts();
  private final ServiceUnderTest lambda = ServiceUnderTest.of(parts).start();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_configuration_is_shown_as_it_was_created() {
    var created = create(CodeSigningPolicy.ENFORCE);

    assertThat(created.codeSigningConfigId()).matches("csc-[a-z0-9]{17}");
    assertThat(created.codeSigningConfigArn())
        .isEqualTo(
            "arn:aws:lambda:us-east-1:123456789012:code-signing-config:"
                + created.codeSigningConfigId());
    assertThat(created.allowedPublishers()).isEqualTo(PUBLISHERS);
    assertThat(created.lastModified()).endsWith("+0000");
    assertThat(get(created.codeSigningConfigArn())).isEqualTo(created);
  }

  @Test
  void what_is_untrusted_is_deployed_with_a_warning_unless_said_otherwise() {
    assertThat(create(null).codeSigningPolicies().untrustedArtifactOnDeployment())
        .isEqualTo(CodeSigningPolicy.WARN);
  }

  @Test
  void an_update_changes_what_it_names_and_nothing_else() {
    var created = create(CodeSigningPolicy.ENFORCE);
    lambda.clock().advance(Duration.ofMinutes(1));

    var updated =
        lambda.call(
            UpdateCodeSigningConfig.class,
            UpdateCodeSigningConfig.Request.of(it -> {
              it.codeSigningConfigArn = created.codeSigningConfigArn();
              it.description = "for the team";
            }));

    assertThat(updated.codeSigningConfig().description()).isEqualTo("for the team");
    assertThat(updated.codeSigningConfig().allowedPublishers()).isEqualTo(PUBLISHERS);
    assertThat(updated.codeSigningConfig().codeSigningPolicies())
        .isEqualTo(created.codeSigningPolicies());
    assertThat(updated.codeSigningConfig().lastModified()).isGreaterThan(created.lastModified());
    assertThat(get(created.codeSigningConfigArn())).isEqualTo(updated.codeSigningConfig());
  }

  @Test
  void configurations_are_listed_in_pages() {
    for (int i = 0; i < 3; i++) {
      create(null);
    }

    var first =
        lambda.call(ListCodeSigningConfigs.class, new ListCodeSigningConfigs.Request(null, 2));
    var second =
        lambda.call(
            ListCodeSigningConfigs.class,
            new ListCodeSigningConfigs.Request(first.nextMarker(), 2));

    assertThat(first.codeSigningConfigs()).hasSize(2);
    assertThat(second.codeSigningConfigs()).hasSize(1);
    assertThat(second.nextMarker()).isNull();
  }

  @Test
  void a_configuration_that_is_not_there_is_not_found_and_not_given() {
    parts.function("signed");
    String arn = create(null).codeSigningConfigArn();
    delete(arn);

    assertThat(refusal(() -> get(arn)).code()).isEqualTo("ResourceNotFoundException");
    assertThat(refusal(() -> delete(arn)).status()).isEqualTo(404);
    assertThat(refusal(() -> put("signed", arn)).code())
        .isEqualTo("CodeSigningConfigNotFoundException");
    String own = create(null).codeSigningConfigArn();
    assertThat(
            refusal(() ->
                    lambda.call(
                        GetCodeSigningConfig.class,
                        new GetCodeSigningConfig.Request(own),
                        new Scope("210987654321", "us-east-1")))
                .code())
        .isEqualTo("ResourceNotFoundException");
  }

  @Test
  void a_function_has_a_configuration_until_it_is_taken_away() {
    parts.function("signed");
    String arn = create(null).codeSigningConfigArn();

    assertThat(configOf("signed").codeSigningConfigArn()).isNull();
    assertThat(put("signed", arn).codeSigningConfigArn()).isEqualTo(arn);
    assertThat(configOf("signed").codeSigningConfigArn()).isEqualTo(arn);
    assertThat(configOf("signed").functionName()).isEqualTo("signed");
    lambda.call(
        DeleteFunctionCodeSigningConfig.class,
        new DeleteFunctionCodeSigningConfig.Request("signed"));
    assertThat(configOf("signed").codeSigningConfigArn()).isNull();
    assertThat(refusal(() -> configOf("missing")).message())
        .isEqualTo("Function not found: arn:aws:lambda:us-east-1:123456789012:function:missing");
  }

  @Test
  void a_configuration_that_functions_have_is_not_deleted() {
    parts.function("signed");
    parts.function("another");
    String arn = create(null).codeSigningConfigArn();
    put("signed", arn);
    put("another", arn);

    assertThat(functionsWith(arn))
        .containsExactly(
            "arn:aws:lambda:us-east-1:123456789012:function:another",
            "arn:aws:lambda:us-east-1:123456789012:function:signed");
    assertThat(refusal(() -> delete(arn)).code()).isEqualTo("ResourceConflictException");
    parts.started().signing().functionDeleted(ServiceUnderTest.SCOPE, "signed");
    parts.started().signing().functionDeleted(ServiceUnderTest.SCOPE, "another");
    delete(arn);
  }

  @Test
  void images_are_not_signed() {
    parts.function("image", PackageType.IMAGE);
    String arn = create(null).codeSigningConfigArn();

    assertThat(refusal(() -> put("image", arn)).message())
        .isEqualTo("Code signing is not supported for functions created with container images.");
    assertThat(refusal(() -> configOf("image")).code()).isEqualTo("InvalidParameterValueException");
  }

  @Test
  void unsigned_code_is_refused_where_signatures_are_demanded() {
    var signing = parts.started().signing();
    String warns = create(CodeSigningPolicy.WARN).codeSigningConfigArn();
    String enforces = create(CodeSigningPolicy.ENFORCE).codeSigningConfigArn();

    signing.sign(FUNCTION, warns);
    assertThatCode(() -> signing.verify(FUNCTION)).doesNotThrowAnyException();
    var refused = refusal(() -> signing.sign(FUNCTION, enforces));

    assertThat(refused.code()).isEqualTo("CodeVerificationFailedException");
    assertThat(refused.message())
        .isEqualTo(
            "Lambda cannot deploy the function. The function or layer might be signed using a"
                + " signature that the client is not configured to accept. Check the provided"
                + " signature for signed.");
    assertThat(functionsWith(enforces)).isEmpty();
    parts.function("signed");
    put("signed", enforces);
    assertThat(refusal(() -> signing.verify(FUNCTION)).code())
        .isEqualTo("CodeVerificationFailedException");
    assertThat(refusal(() -> signing.sign(FUNCTION, enforces + "x")).code())
        .isEqualTo("CodeSigningConfigNotFoundException");
  }

  @Test
  void tags_come_and_go_with_a_configuration() {
    var tags = parts.started().tags();
    String arn =
        lambda
            .call(
                CreateCodeSigningConfig.class,
                CreateCodeSigningConfig.Request.of(it -> {
                  it.allowedPublishers = PUBLISHERS;
                  it.tags = Map.of("team", "a");
                }))
            .codeSigningConfig()
            .codeSigningConfigArn();

    assertThat(tags.of(arn)).containsExactly(Map.entry("team", "a"));
    delete(arn);
    assertThat(tags.of(arn)).isEmpty();
  }

  private CodeSigningConfig create(@Nullable CodeSigningPolicy policy) {
    return lambda
        .call(
            CreateCodeSigningConfig.class,
            CreateCodeSigningConfig.Request.of(it -> {
              it.allowedPublishers = PUBLISHERS;
              it.codeSigningPolicies = policy == null ? null : new CodeSigningPolicies(policy);
            }))
        .codeSigningConfig();
  }

  private CodeSigningConfig get(String arn) {
    return lambda
        .call(GetCodeSigningConfig.class, new GetCodeSigningConfig.Request(arn))
        .codeSigningConfig();
  }

  private void delete(String arn) {
    lambda.call(DeleteCodeSigningConfig.class, new DeleteCodeSigningConfig.Request(arn));
  }

  private PutFunctionCodeSigningConfig.Response put(String function, String arn) {
    return lambda.call(
        PutFunctionCodeSigningConfig.class,
        new PutFunctionCodeSigningConfig.Request(arn, function));
  }

  private GetFunctionCodeSigningConfig.Response configOf(String function) {
    return lambda.call(
        GetFunctionCodeSigningConfig.class, new GetFunctionCodeSigningConfig.Request(function));
  }

  private List<String> functionsWith(String arn) {
    return Objects.requireNonNull(
        lambda
            .call(
                ListFunctionsByCodeSigningConfig.class,
                new ListFunctionsByCodeSigningConfig.Request(arn, null, null))
            .functionArns());
  }
}
