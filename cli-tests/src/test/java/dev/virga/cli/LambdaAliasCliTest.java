package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Aliases, permissions and concurrency of functions as their users type them.
class LambdaAliasCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  private final String function = "cli-" + UUID.randomUUID();

  @BeforeEach
  void create() {
    AWS.run(
        """
        set -e
        folder=$(mktemp -d)
        printf 'def handler(event, context):\\n    return context.function_version\\n' > $folder/app.py
        (cd $folder && python3 -m zipfile -c app.zip app.py)
        aws lambda create-function --function-name %s --runtime python3.12 --handler app.handler \
          --role arn:aws:iam::123456789012:role/made-up --zip-file fileb://$folder/app.zip
        rm -r $folder
        """
            .formatted(function));
  }

  @Test
  void an_alias_with_weights_is_made_shown_and_deleted() {
    String first = publish("one");
    String second = publish("two");

    JsonNode alias =
        lambda(
            "create-alias --name live --function-version %s --routing-config"
                + " '{\"AdditionalVersionWeights\":{\"%s\":0.1}}'",
            first, second);

    assertThat(alias.path("AliasArn").asText()).endsWith(":function:" + function + ":live");
    assertThat(alias.at("/RoutingConfig/AdditionalVersionWeights/" + second).asDouble())
        .isEqualTo(0.1);
    assertThat(
            lambda("update-alias --name live --routing-config 'AdditionalVersionWeights={}'")
                .has("RoutingConfig"))
        .isFalse();
    assertThat(lambda("list-aliases").at("/Aliases/0/FunctionVersion").asText()).isEqualTo(first);
    AwsCli.Result refused =
        AWS.shell("aws lambda delete-function --function-name %s:%s".formatted(function, first));
    assertThat(refused.errors())
        .contains(
            "(ResourceConflictException)",
            "Unable to delete version because the following aliases reference it: [live]");
    lambda("delete-alias --name live");
    assertThat(lambda("list-aliases").path("Aliases")).isEmpty();
  }

  @Test
  void a_permission_is_given_and_taken_back() {
    JsonNode given =
        lambda(
            "add-permission --statement-id events --action lambda:InvokeFunction --principal"
                + " events.amazonaws.com --source-arn arn:aws:events:us-east-1:123456789012:rule/r");

    assertThat(given.path("Statement").asText())
        .contains("\"Principal\":{\"Service\":\"events.amazonaws.com\"}");
    assertThat(lambda("get-policy").path("Policy").asText()).contains("\"Sid\":\"events\"");
    lambda("remove-permission --statement-id events");
    AwsCli.Result gone = AWS.shell("aws lambda get-policy --function-name " + function);
    assertThat(gone.errors())
        .contains("(ResourceNotFoundException)", "The resource you requested does not exist.");
  }

  @Test
  void concurrency_and_asynchronous_invocations_are_configured() {
    assertThat(
            lambda("put-function-concurrency --reserved-concurrent-executions 5")
                .path("ReservedConcurrentExecutions")
                .asInt())
        .isEqualTo(5);
    lambda("delete-function-concurrency");
    assertThat(lambda("get-function-concurrency")).isEmpty();

    JsonNode config =
        lambda(
            "put-function-event-invoke-config --maximum-retry-attempts 1 --destination-config"
                + " '{\"OnFailure\":{\"Destination\":\"arn:aws:s3:::failed-events\"}}'");
    assertThat(config.path("FunctionArn").asText()).endsWith(":$LATEST");
    assertThat(config.at("/DestinationConfig/OnFailure/Destination").asText())
        .isEqualTo("arn:aws:s3:::failed-events");
    lambda("delete-function-event-invoke-config");
    assertThat(lambda("list-function-event-invoke-configs").path("FunctionEventInvokeConfigs"))
        .isEmpty();
  }

  /// Publishes a version; without a change AWS makes none.
  private String publish(String description) {
    lambda("update-function-configuration --description " + description);
    AWS.run("aws lambda wait function-updated-v2 --function-name " + function);
    return lambda("publish-version").path("Version").asText();
  }

  private JsonNode lambda(String command, Object... values) {
    int end = command.indexOf(' ');
    String operation = end < 0 ? command : command.substring(0, end);
    String options = end < 0 ? "" : command.substring(end).formatted(values);
    return AWS.run("aws lambda " + operation + " --function-name " + function + options);
  }
}
