package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Functions as their users type them.
class LambdaFunctionCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  private static final String ROLE = "arn:aws:iam::123456789012:role/made-up";

  private final String function = "cli-" + UUID.randomUUID();

  @AfterEach
  void delete() {
    AWS.shell("aws lambda delete-function --function-name " + function);
  }

  @Test
  void a_function_is_created_updated_listed_and_deleted() {
    JsonNode created = create("exports.handler = async () => 1");
    assertThat(created.path("State").asText()).isEqualTo("Active");
    assertThat(created.path("FunctionArn").asText()).endsWith(":function:" + function);
    AWS.run("aws lambda wait function-active-v2 --function-name " + function);

    JsonNode updated = lambda("update-function-configuration", "--memory-size 256 --timeout 30");
    AWS.run("aws lambda wait function-updated-v2 --function-name " + function);

    assertThat(updated.path("MemorySize").asInt()).isEqualTo(256);
    assertThat(updated.path("Timeout").asInt()).isEqualTo(30);
    JsonNode got = lambda("get-function", "");
    assertThat(got.at("/Configuration/RevisionId")).isEqualTo(updated.path("RevisionId"));
    assertThat(got.at("/Tags/stage").asText()).isEqualTo("test");
    assertThat(
            AWS.run("aws lambda list-functions").path("Functions").findValuesAsText("FunctionName"))
        .contains(function);

    lambda("delete-function", "");
    AwsCli.Result gone = AWS.shell("aws lambda get-function --function-name " + function);
    assertThat(gone.exitCode()).isNotZero();
    assertThat(gone.errors())
        .contains("(ResourceNotFoundException)", "Function not found: ", function);
  }

  @Test
  void the_code_is_downloaded_from_the_link() {
    create("exports.handler = async () => 'downloaded'");

    AwsCli.Result printed =
        AWS.shell(
            """
            set -e
            folder=$(mktemp -d)
            curl -sf -o $folder/code.zip "$(aws lambda get-function --function-name %s \
              --query Code.Location --output text)"
            python3 -c "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('index.js').decode())" $folder/code.zip
            rm -r $folder
            """
                .formatted(function));

    assertThat(printed.output().strip()).isEqualTo("exports.handler = async () => 'downloaded'");
  }

  @Test
  void versions_are_published_once_and_listed() {
    create("exports.handler = 1");

    assertThat(lambda("publish-version", "--description one").path("Version").asText())
        .isEqualTo("1");
    assertThat(lambda("publish-version", "").path("Version").asText()).isEqualTo("1");
    assertThat(lambda("list-versions-by-function", "").path("Versions").findValuesAsText("Version"))
        .containsExactly("$LATEST", "1");
    assertThat(lambda("get-function-configuration", "--qualifier 1").path("Description").asText())
        .isEqualTo("one");
  }

  @Test
  void tags_are_put_and_removed() {
    String arn = create("exports.handler = 1").path("FunctionArn").asText();

    AWS.run("aws lambda tag-resource --resource %s --tags owner=me".formatted(arn));
    AWS.run("aws lambda untag-resource --resource %s --tag-keys stage".formatted(arn));

    assertThat(AWS.run("aws lambda list-tags --resource " + arn).path("Tags").toString())
        .isEqualTo("{\"owner\":\"me\"}");
  }

  @Test
  void a_runtime_that_does_not_exist_is_refused() {
    create("exports.handler = 1");

    AwsCli.Result refused =
        AWS.shell(
            "aws lambda update-function-configuration --function-name %s --runtime cobol85"
                .formatted(function));

    assertThat(refused.exitCode()).isNotZero();
    assertThat(refused.errors())
        .contains(
            "(InvalidParameterValueException)",
            "Value cobol85 at 'runtime' failed to satisfy constraint");
  }

  private JsonNode create(String code) {
    return AWS.run(
        """
        set -e
        folder=$(mktemp -d)
        printf '%%s' "%s" > $folder/index.js
        (cd $folder && python3 -m zipfile -c code.zip index.js)
        aws lambda create-function --function-name %s --runtime nodejs22.x --handler index.handler \
          --role %s --tags stage=test --zip-file fileb://$folder/code.zip
        rm -r $folder
        """
            .formatted(code, function, ROLE));
  }

  private JsonNode lambda(String command, String options) {
    return AWS.run("aws lambda %s --function-name %s %s".formatted(command, function, options));
  }
}
