package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.CodeSigningConfig;
import software.amazon.awssdk.services.lambda.model.CodeSigningPolicy;
import software.amazon.awssdk.services.lambda.model.CodeVerificationFailedException;
import software.amazon.awssdk.services.lambda.model.ResourceConflictException;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

/// Code signing configurations through the AWS SDK for Java.
class LambdaSigningTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static PythonFunctions functions;
  private static LambdaClient lambda;

  @BeforeAll
  static void client() {
    functions = PythonFunctions.of(VIRGA.endpoint(), "111122220007");
    lambda = functions.lambda();
  }

  @AfterAll
  static void close() {
    lambda.close();
  }

  @Test
  void a_configuration_is_given_to_a_function_and_taken_away() {
    String function = functions.create(PythonFunctions.WHO);
    String arn = config(CodeSigningPolicy.WARN).codeSigningConfigArn();

    lambda.putFunctionCodeSigningConfig(it -> it.functionName(function).codeSigningConfigArn(arn));

    assertThat(
            lambda
                .getFunctionCodeSigningConfig(it -> it.functionName(function))
                .codeSigningConfigArn())
        .isEqualTo(arn);
    assertThat(
            lambda
                .listFunctionsByCodeSigningConfig(it -> it.codeSigningConfigArn(arn))
                .functionArns())
        .singleElement()
        .asString()
        .endsWith(":function:" + function);
    assertThatThrownBy(() -> lambda.deleteCodeSigningConfig(it -> it.codeSigningConfigArn(arn)))
        .isInstanceOf(ResourceConflictException.class);
    lambda.deleteFunction(it -> it.functionName(function));
    lambda.deleteCodeSigningConfig(it -> it.codeSigningConfigArn(arn));
    assertThatThrownBy(() -> lambda.getCodeSigningConfig(it -> it.codeSigningConfigArn(arn)))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void unsigned_code_is_not_deployed_where_signatures_are_demanded() {
    String function = functions.create(PythonFunctions.WHO);
    String arn = config(CodeSigningPolicy.ENFORCE).codeSigningConfigArn();
    lambda.putFunctionCodeSigningConfig(it -> it.functionName(function).codeSigningConfigArn(arn));

    assertThatThrownBy(() -> functions.publish(function, PythonFunctions.WHO + "# changed\n"))
        .isInstanceOf(CodeVerificationFailedException.class);
    assertThatThrownBy(() ->
            lambda.createFunction(it ->
                it.functionName(function + "-2")
                    .runtime("python3.12")
                    .handler("app.handler")
                    .role("arn:aws:iam::123456789012:role/made-up")
                    .codeSigningConfigArn(arn)
                    .code(zip -> zip.zipFile(SdkBytes.fromUtf8String("any")))))
        .isInstanceOf(CodeVerificationFailedException.class);
    assertThatThrownBy(() -> lambda.getFunction(it -> it.functionName(function + "-2")))
        .isInstanceOf(ResourceNotFoundException.class);
    lambda.deleteFunctionCodeSigningConfig(it -> it.functionName(function));
    assertThat(
            lambda
                .getFunctionCodeSigningConfig(it -> it.functionName(function))
                .codeSigningConfigArn())
        .isNull();
    assertThat(functions.publish(function, PythonFunctions.WHO + "# changed\n")).isEqualTo("1");
  }

  @Test
  void configurations_are_changed_and_listed() {
    var config = config(CodeSigningPolicy.WARN);

    var changed =
        lambda
            .updateCodeSigningConfig(it ->
                it.codeSigningConfigArn(config.codeSigningConfigArn()).description("for the team"))
            .codeSigningConfig();

    assertThat(changed.description()).isEqualTo("for the team");
    assertThat(changed.allowedPublishers()).isEqualTo(config.allowedPublishers());
    assertThat(
            lambda.listCodeSigningConfigsPaginator(it -> it.maxItems(1)).stream()
                .flatMap(it -> it.codeSigningConfigs().stream())
                .map(CodeSigningConfig::codeSigningConfigArn))
        .contains(config.codeSigningConfigArn());
  }

  private static CodeSigningConfig config(CodeSigningPolicy policy) {
    return lambda
        .createCodeSigningConfig(it ->
            it.allowedPublishers(publishers ->
                    publishers.signingProfileVersionArns(
                        "arn:aws:signer:us-east-1:123456789012:/signing-profiles/Team/abcdefghij"))
                .codeSigningPolicies(policies -> policies.untrustedArtifactOnDeployment(policy)))
        .codeSigningConfig();
  }
}
