package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// ECR as its users type it.
class EcrCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  @Test
  void a_repository_has_a_life() {
    JsonNode made =
        AWS.run(
                "aws ecr create-repository --repository-name cli/life"
                    + " --image-scanning-configuration scanOnPush=true"
                    + " --image-tag-mutability IMMUTABLE --tags Key=team,Value=a")
            .path("repository");

    assertThat(made.path("repositoryUri").asText())
        .isEqualTo("localhost:" + URI.create(AWS.endpoint()).getPort() + "/cli/life");
    assertThat(
            AWS.run("aws ecr describe-repositories --repository-names cli/life")
                .path("repositories"))
        .containsExactly(made);
    assertThat(
            AWS.run(
                    "aws ecr list-tags-for-resource --resource-arn "
                        + made.path("repositoryArn").asText())
                .at("/tags/0/Value")
                .asText())
        .isEqualTo("a");
    AWS.run("aws ecr delete-repository --repository-name cli/life");
    assertThat(AWS.shell("aws ecr describe-repositories --repository-names cli/life").errors())
        .contains(
            "An error occurred (RepositoryNotFoundException) when calling the DescribeRepositories"
                + " operation: The repository with name 'cli/life' does not exist in the registry"
                + " with id '123456789012'");
  }

  @Test
  void a_password_is_printed_for_docker() {
    var printed = AWS.shell("aws ecr get-login-password");

    assertThat(printed.exitCode()).isZero();
    assertThat(printed.output().strip()).hasSizeGreaterThan(50).doesNotContain(" ", "AWS:");
  }

  @Test
  void a_lifecycle_policy_comes_back_as_it_was_put() {
    String policy =
        "{\"rules\":[{\"rulePriority\":1,\"selection\":{\"tagStatus\":\"untagged\",\"countType\":"
            + "\"sinceImagePushed\",\"countUnit\":\"days\",\"countNumber\":14},\"action\":"
            + "{\"type\":\"expire\"}}]}";
    AWS.run("aws ecr create-repository --repository-name cli/policy");

    AWS.run(
        "aws ecr put-lifecycle-policy --repository-name cli/policy --lifecycle-policy-text '"
            + policy
            + "'");

    assertThat(
            AWS.run("aws ecr get-lifecycle-policy --repository-name cli/policy")
                .path("lifecyclePolicyText")
                .asText())
        .isEqualTo(policy);
    assertThat(
            AWS.shell(
                    "aws ecr put-lifecycle-policy --repository-name cli/policy"
                        + " --lifecycle-policy-text '"
                        + policy.replace("days", "weeks")
                        + "'")
                .errors())
        .contains(
            "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle"
                + " policy validation failure: instance failed to match exactly one schema (matched"
                + " 0 out of 4)");
    AWS.run("aws ecr delete-repository --repository-name cli/policy --force");
  }

  @Test
  void a_layer_and_an_image_are_pushed_by_hand() {
    AWS.run("aws ecr create-repository --repository-name cli/image");
    String script =
        """
        set -e
        printf '{}' > ecr-layer
        UPLOAD=$(aws ecr initiate-layer-upload --repository-name cli/image --query uploadId --output text)
        aws ecr upload-layer-part --repository-name cli/image --upload-id $UPLOAD \
          --part-first-byte 0 --part-last-byte 1 --layer-part-blob fileb://ecr-layer > /dev/null
        DIGEST=sha256:$(sha256sum ecr-layer | cut -d' ' -f1)
        aws ecr complete-layer-upload --repository-name cli/image --upload-id $UPLOAD \
          --layer-digests $DIGEST > /dev/null
        TYPE=application/vnd.oci.image
        printf '{"schemaVersion":2,"mediaType":"'$TYPE'.manifest.v1+json","config":{"mediaType":"'$TYPE'.config.v1+json","size":2,"digest":"'$DIGEST'"},"layers":[{"mediaType":"'$TYPE'.layer.v1.tar","size":2,"digest":"'$DIGEST'"}]}' > ecr-manifest
        aws ecr put-image --repository-name cli/image --image-tag v1 --image-manifest file://ecr-manifest > /dev/null
        aws ecr batch-get-image --repository-name cli/image --image-ids imageTag=v1
        """;

    JsonNode image = AWS.run(script).at("/images/0");

    assertThat(image.at("/imageId/imageTag").asText()).isEqualTo("v1");
    assertThat(image.path("imageManifest").asText()).startsWith("{\"schemaVersion\":2,");
    assertThat(
            AWS.run(
                    "aws ecr describe-images --repository-name cli/image --filter"
                        + " tagStatus=TAGGED --query imageDetails[0]")
                .path("imageSizeInBytes")
                .asInt())
        .isEqualTo(2);
    assertThat(AWS.shell("aws ecr delete-repository --repository-name cli/image").errors())
        .contains("cannot be deleted because it still contains images");
    AWS.run("aws ecr delete-repository --repository-name cli/image --force");
  }
}
