package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Layers, code signing and event source mappings as their users type them.
class LambdaLayerCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  private final String name = "cli-" + UUID.randomUUID();

  @Test
  void a_layer_is_published_downloaded_and_deleted() {
    JsonNode published =
        AWS.run(
            """
            set -e
            folder=$(mktemp -d)
            mkdir $folder/python
            echo 'ANSWER = 42' > $folder/python/answer.py
            (cd $folder && python3 -m zipfile -c layer.zip python)
            aws lambda publish-layer-version --layer-name %s --description 'the answer' \
              --license-info MIT --compatible-runtimes python3.12 python3.13 \
              --zip-file fileb://$folder/layer.zip
            rm -r $folder
            """
                .formatted(name));

    assertThat(published.path("Version").asInt()).isEqualTo(1);
    assertThat(published.path("LayerVersionArn").asText())
        .isEqualTo("arn:aws:lambda:us-east-1:123456789012:layer:" + name + ":1");
    JsonNode shown =
        AWS.run("aws lambda get-layer-version --layer-name %s --version-number 1".formatted(name));
    AwsCli.Result listed =
        AWS.shell(
            "file=$(mktemp) && curl -sf -o $file '%s' && python3 -m zipfile -l $file && rm $file"
                .formatted(shown.path("Content").path("Location").asText()));
    assertThat(listed.output()).contains("python/answer.py");
    assertThat(
            AWS.run("aws lambda list-layer-versions --layer-name " + name)
                .at("/LayerVersions/0/CompatibleRuntimes/1")
                .asText())
        .isEqualTo("python3.13");

    AWS.run("aws lambda delete-layer-version --layer-name %s --version-number 1".formatted(name));
    AwsCli.Result gone =
        AWS.shell(
            "aws lambda get-layer-version --layer-name %s --version-number 1".formatted(name));
    assertThat(gone.exitCode()).isNotZero();
    assertThat(gone.errors())
        .contains(
            "An error occurred (ResourceNotFoundException) when calling the GetLayerVersion"
                + " operation: The resource you requested does not exist.");
  }

  @Test
  void a_layer_is_shared() {
    AWS.run(
        """
        set -e
        folder=$(mktemp -d)
        echo x > $folder/x
        (cd $folder && python3 -m zipfile -c layer.zip x)
        aws lambda publish-layer-version --layer-name %s --zip-file fileb://$folder/layer.zip
        rm -r $folder
        """
            .formatted(name));

    JsonNode added =
        AWS.run(
            ("aws lambda add-layer-version-permission --layer-name %s --version-number 1"
                    + " --statement-id all --action lambda:GetLayerVersion --principal '*'"
                    + " --organization-id o-1234567890")
                .formatted(name));

    assertThat(added.path("Statement").asText()).contains("\"Principal\":\"*\"", "o-1234567890");
    JsonNode policy =
        AWS.run(
            "aws lambda get-layer-version-policy --layer-name %s --version-number 1"
                .formatted(name));
    assertThat(policy.path("Policy").asText()).contains(added.path("Statement").asText());
    AWS.run(
        ("aws lambda remove-layer-version-permission --layer-name %s --version-number 1"
                + " --statement-id all --revision-id %s")
            .formatted(name, policy.path("RevisionId").asText()));
  }

  @Test
  void a_code_signing_configuration_is_made_and_deleted() {
    JsonNode made =
        AWS.run(
                "aws lambda create-code-signing-config --description cli --allowed-publishers"
                    + " SigningProfileVersionArns=arn:aws:signer:us-east-1:123456789012:/signing-profiles/Team/abcdefghij"
                    + " --code-signing-policies UntrustedArtifactOnDeployment=Enforce")
            .path("CodeSigningConfig");
    String arn = made.path("CodeSigningConfigArn").asText();

    JsonNode shown = AWS.run("aws lambda get-code-signing-config --code-signing-config-arn " + arn);

    assertThat(shown.path("CodeSigningConfig")).isEqualTo(made);
    AWS.run("aws lambda delete-code-signing-config --code-signing-config-arn " + arn);
    assertThat(
            AWS.shell("aws lambda get-code-signing-config --code-signing-config-arn " + arn)
                .errors())
        .contains("ResourceNotFoundException");
  }

  @Test
  void a_queue_is_mapped_to_a_function() {
    AWS.run(
        """
        set -e
        folder=$(mktemp -d)
        printf 'def handler(event, context):\\n    return 1\\n' > $folder/app.py
        (cd $folder && python3 -m zipfile -c app.zip app.py)
        aws lambda create-function --function-name %s --runtime python3.12 --handler app.handler \
          --role arn:aws:iam::123456789012:role/made-up --zip-file fileb://$folder/app.zip
        rm -r $folder
        """
            .formatted(name));
    String source = "arn:aws:sqs:us-east-1:123456789012:" + name;

    JsonNode made =
        AWS.run(
            ("aws lambda create-event-source-mapping --function-name %s --event-source-arn %s"
                    + " --batch-size 5")
                .formatted(name, source));

    String uuid = made.path("UUID").asText();
    assertThat(made.path("State").asText()).isEqualTo("Creating");
    assertThat(
            AWS.run("aws lambda list-event-source-mappings --function-name " + name)
                .at("/EventSourceMappings/0/UUID")
                .asText())
        .isEqualTo(uuid);
    assertThat(
            AWS.run("aws lambda update-event-source-mapping --no-enabled --uuid " + uuid)
                .path("State")
                .asText())
        .isEqualTo("Disabling");
    AWS.run("aws lambda delete-event-source-mapping --uuid " + uuid);
    AWS.run("aws lambda delete-function --function-name " + name);
  }
}
