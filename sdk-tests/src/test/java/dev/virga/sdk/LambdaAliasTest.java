package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.AliasConfiguration;
import software.amazon.awssdk.services.lambda.model.FunctionEventInvokeConfig;
import software.amazon.awssdk.services.lambda.model.InvalidParameterValueException;
import software.amazon.awssdk.services.lambda.model.PreconditionFailedException;
import software.amazon.awssdk.services.lambda.model.ResourceConflictException;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

/// Aliases of functions, their policies and what is configured for their asynchronous invocations,
/// through the AWS SDK for Java.
class LambdaAliasTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ACCOUNT = "111122220001";

  private static PythonFunctions functions;
  private static LambdaClient lambda;

  @BeforeAll
  static void client() {
    functions = PythonFunctions.of(VIRGA.endpoint(), ACCOUNT);
    lambda = functions.lambda();
  }

  @AfterAll
  static void close() {
    lambda.close();
  }

  @Test
  void a_weighted_alias_sends_to_both_of_its_versions() {
    String name = functions.create(PythonFunctions.WHO);
    String first = lambda.publishVersion(it -> it.functionName(name)).version();
    String second = functions.publish(name, PythonFunctions.WHO + "# changed\n");

    lambda.createAlias(it ->
        it.functionName(name)
            .name("live")
            .functionVersion(first)
            .routingConfig(routing -> routing.additionalVersionWeights(Map.of(second, 0.5))));

    Set<String> versions = new HashSet<>();
    // By chance: one of both is missing once in 2^63 runs.
    for (int i = 0; i < 64 && versions.size() < 2; i++) {
      versions.add(lambda.invoke(it -> it.functionName(name).qualifier("live")).executedVersion());
    }
    assertThat(versions).containsExactlyInAnyOrder(first, second);

    lambda.updateAlias(it ->
        it.functionName(name)
            .name("live")
            .functionVersion(second)
            .routingConfig(routing -> routing.additionalVersionWeights(Map.of())));
    assertThat(lambda.getAlias(it -> it.functionName(name).name("live")).routingConfig()).isNull();
    assertThat(functions.answer(name, "live")).isEqualTo("[\"2\", \"on-demand\"]");
  }

  @Test
  void an_alias_is_made_changed_listed_and_deleted() {
    String name = functions.create(PythonFunctions.WHO);
    String version = lambda.publishVersion(it -> it.functionName(name)).version();
    var made =
        lambda.createAlias(
            it -> it.functionName(name).name("a").functionVersion("$LATEST").description("words"));

    assertThat(made.aliasArn())
        .isEqualTo("arn:aws:lambda:us-east-1:" + ACCOUNT + ":function:" + name + ":a");
    assertThatThrownBy(() ->
            lambda.createAlias(it -> it.functionName(name).name("a").functionVersion(version)))
        .isInstanceOf(ResourceConflictException.class)
        .hasMessageContaining("Alias already exists: " + made.aliasArn());
    assertThatThrownBy(() ->
            lambda.updateAlias(
                it -> it.functionName(name).name("a").functionVersion(version).revisionId("other")))
        .isInstanceOf(PreconditionFailedException.class);
    var changed =
        lambda.updateAlias(it ->
            it.functionName(name).name("a").functionVersion(version).revisionId(made.revisionId()));
    assertThat(changed.description()).isEqualTo("words");
    lambda.createAlias(it -> it.functionName(name).name("b").functionVersion(version));
    assertThat(
            lambda.listAliasesPaginator(it -> it.functionName(name).maxItems(1)).stream()
                .flatMap(it -> it.aliases().stream())
                .map(AliasConfiguration::name))
        .containsExactly("a", "b");
    assertThatThrownBy(() -> lambda.deleteFunction(it -> it.functionName(name).qualifier(version)))
        .isInstanceOf(ResourceConflictException.class)
        .hasMessageContaining(
            "Unable to delete version because the following aliases reference it: [a, b]");

    lambda.deleteAlias(it -> it.functionName(name).name("a"));
    lambda.deleteAlias(it -> it.functionName(name).name("a"));
    assertThatThrownBy(() -> lambda.getAlias(it -> it.functionName(name).name("a")))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("Cannot find alias arn: " + made.aliasArn());
    lambda.deleteAlias(it -> it.functionName(name).name("b"));
    lambda.deleteFunction(it -> it.functionName(name).qualifier(version));
  }

  @Test
  void a_permission_is_given_read_and_taken_back() {
    String name = functions.create(PythonFunctions.WHO);
    String statement =
        lambda
            .addPermission(it ->
                it.functionName(name)
                    .statementId("s3")
                    .action("lambda:InvokeFunction")
                    .principal("s3.amazonaws.com")
                    .sourceArn("arn:aws:s3:::photos")
                    .sourceAccount(ACCOUNT))
            .statement();

    var policy = lambda.getPolicy(it -> it.functionName(name));
    assertThat(policy.policy())
        .isEqualTo(
            "{\"Version\":\"2012-10-17\",\"Id\":\"default\",\"Statement\":[" + statement + "]}");
    assertThatThrownBy(() ->
            lambda.addPermission(it ->
                it.functionName(name)
                    .statementId("s3")
                    .action("lambda:InvokeFunction")
                    .principal("sns.amazonaws.com")))
        .isInstanceOf(ResourceConflictException.class)
        .hasMessageContaining("The statement id (s3) provided already exists.");
    assertThatThrownBy(() ->
            lambda.removePermission(
                it -> it.functionName(name).statementId("s3").revisionId("other")))
        .isInstanceOf(PreconditionFailedException.class);

    lambda.removePermission(
        it -> it.functionName(name).statementId("s3").revisionId(policy.revisionId()));
    assertThatThrownBy(() -> lambda.getPolicy(it -> it.functionName(name)))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The resource you requested does not exist.");
    assertThatThrownBy(() -> lambda.removePermission(it -> it.functionName(name).statementId("s3")))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("No policy is associated with the given resource.");
  }

  @Test
  void asynchronous_invocations_are_configured_for_each_qualifier() {
    String name = functions.create(PythonFunctions.WHO);
    String queue = "arn:aws:sqs:us-east-1:" + ACCOUNT + ":failed";
    lambda.createAlias(it -> it.functionName(name).name("live").functionVersion("$LATEST"));

    lambda.putFunctionEventInvokeConfig(
        it -> it.functionName(name).maximumRetryAttempts(1).maximumEventAgeInSeconds(120));
    lambda.putFunctionEventInvokeConfig(it ->
        it.functionName(name)
            .qualifier("live")
            .destinationConfig(to -> to.onFailure(failure -> failure.destination(queue))));
    var changed =
        lambda.updateFunctionEventInvokeConfig(it -> it.functionName(name).maximumRetryAttempts(0));

    assertThat(changed.maximumRetryAttempts()).isZero();
    assertThat(changed.maximumEventAgeInSeconds()).isEqualTo(120);
    assertThat(changed.lastModified()).isNotNull();
    assertThat(
            lambda
                .getFunctionEventInvokeConfig(it -> it.functionName(name).qualifier("live"))
                .destinationConfig()
                .onFailure()
                .destination())
        .isEqualTo(queue);
    assertThat(
            lambda
                .listFunctionEventInvokeConfigsPaginator(it -> it.functionName(name).maxItems(1))
                .stream()
                .flatMap(it -> it.functionEventInvokeConfigs().stream())
                .map(FunctionEventInvokeConfig::functionArn))
        .hasSize(2)
        .allMatch(it -> it.endsWith(":live") || it.endsWith(":$LATEST"));
    assertThatThrownBy(() ->
            lambda.putFunctionEventInvokeConfig(it ->
                it.functionName(name)
                    .destinationConfig(
                        to -> to.onSuccess(success -> success.destination("arn:aws:s3:::bucket")))))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining("The destination ARN arn:aws:s3:::bucket is invalid.");

    lambda.deleteFunctionEventInvokeConfig(it -> it.functionName(name));
    assertThatThrownBy(() -> lambda.getFunctionEventInvokeConfig(it -> it.functionName(name)))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("doesn't have an EventInvokeConfig");
  }
}
