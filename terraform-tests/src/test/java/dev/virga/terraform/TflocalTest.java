package dev.virga.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A configuration without a word of Virga, and the override that `tflocal` documents to put beside it:
/// one endpoint for every service, whether or not Virga has it, and S3 by paths, as with
/// `S3_HOSTNAME=localhost`.
class TflocalTest {
  private static final List<String> SERVICES =
      List.of(
          "apigateway",
          "cloudformation",
          "cloudwatch",
          "dynamodb",
          "ec2",
          "ecr",
          "ecs",
          "efs",
          "events",
          "firehose",
          "iam",
          "kinesis",
          "kms",
          "lambda",
          "logs",
          "route53",
          "s3",
          "secretsmanager",
          "servicediscovery",
          "ses",
          "sns",
          "sqs",
          "ssm",
          "stepfunctions",
          "sts");

  @RegisterExtension static final Terraform TERRAFORM = new Terraform();

  @TempDir Path folder;

  @Test
  void a_configuration_with_the_override_of_tflocal_is_applied_and_goes() throws Exception {
    Stack stack = TERRAFORM.stack(folder, "tflocal.tf", TERRAFORM.endpoint());
    override(TERRAFORM.endpoint());

    assertThat(stack.apply()).contains("Resources: 3 added, 0 changed, 0 destroyed.");
    assertThat(stack.output("account")).isEqualTo("123456789012");
    assertThat(TERRAFORM.get("s3", "tflocal-pages/index.html")).isEqualTo("from elsewhere");

    stack.destroy();

    assertThat(TERRAFORM.get("s3", "")).doesNotContain("tflocal-pages");
  }

  private void override(URI endpoint) throws IOException {
    String endpoints =
        SERVICES.stream()
            .map(service -> "    %s = \"%s\"".formatted(service, endpoint))
            .collect(Collectors.joining("\n"));
    Files.writeString(
        folder.resolve("localstack_providers_override.tf"),
        """
        provider "aws" {
          access_key                  = "test"
          secret_key                  = "test"
          skip_credentials_validation = true
          skip_metadata_api_check     = true
          s3_use_path_style           = true
          endpoints {
        %s
          }
        }
        """
            .formatted(endpoints));
  }
}
