package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.testkit.VirgaProcess;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.GetParametersByPathRequest;
import software.amazon.awssdk.services.ssm.model.Parameter;
import software.amazon.awssdk.services.ssm.model.ParameterAlreadyExistsException;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;
import software.amazon.awssdk.services.ssm.model.ParameterStringFilter;
import software.amazon.awssdk.services.ssm.model.ParameterType;
import software.amazon.awssdk.services.ssm.model.ResourceTypeForTagging;
import software.amazon.awssdk.services.ssm.model.SsmException;
import software.amazon.awssdk.services.ssm.model.Tag;

/// Plugins of somebody else, built by Maven from projects of their own, dropped into the distribution:
/// the example with the Parameter Store, and what `./virga plugin new` writes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DropInPluginTest {
  private VirgaProcess virga;
  private SsmClient ssm;

  @BeforeAll
  void build(@TempDir Path directory) throws Exception {
    Path plugins = directory.resolve("plugins");
    PluginProject.copy(Path.of("..", "examples", "plugin-parameters"), directory.resolve("ssm"))
        .buildInto(plugins.resolve("parameters"));
    PluginProject.create("my-queue", directory.resolve("my-queue"))
        .buildInto(plugins.resolve("my-queue"));
    virga = VirgaProcess.start("--plugins-directory", plugins.toString());
    ssm = Clients.ssm(virga.endpoint());
  }

  @AfterAll
  void end() {
    ssm.close();
    virga.close();
  }

  @Test
  void a_parameter_has_versions_and_labels() {
    ssm.putParameter(it -> it.name("/app/color").value("red").type(ParameterType.STRING));
    ssm.labelParameterVersion(it -> it.name("/app/color").labels("stable"));
    long version =
        ssm.putParameter(it -> it.name("/app/color").value("blue").overwrite(true)).version();

    assertThat(version).isEqualTo(2);
    assertThat(get("/app/color").value()).isEqualTo("blue");
    assertThat(get("/app/color:stable").value()).isEqualTo("red");
    assertThat(get("/app/color").arn())
        .isEqualTo("arn:aws:ssm:us-east-1:123456789012:parameter/app/color");
    assertThat(ssm.getParameterHistory(it -> it.name("/app/color")).parameters()).hasSize(2);
    assertThatThrownBy(() -> ssm.putParameter(it -> it.name("/app/color").value("x")))
        .isInstanceOf(ParameterAlreadyExistsException.class);
  }

  @Test
  void a_secure_string_is_decrypted_when_asked() {
    ssm.putParameter(it -> it.name("secret").value("hush").type(ParameterType.SECURE_STRING));

    assertThat(get("secret").value()).isNotEqualTo("hush");
    assertThat(ssm.getParameter(it -> it.name("secret").withDecryption(true)).parameter().value())
        .isEqualTo("hush");
  }

  @Test
  void a_path_is_read_page_by_page() {
    for (int i = 10; i < 25; i++) {
      String name = "/many/" + i;
      ssm.putParameter(it -> it.name(name).value(name).type(ParameterType.STRING));
    }

    var request = GetParametersByPathRequest.builder().path("/many").maxResults(4).build();
    var names =
        ssm.getParametersByPathPaginator(request).stream()
            .flatMap(it -> it.parameters().stream())
            .map(Parameter::name);

    assertThat(names).hasSize(15).startsWith("/many/10").endsWith("/many/24");
  }

  @Test
  void tags_are_kept_and_described_by() {
    Tag tag = Tag.builder().key("team").value("core").build();
    ssm.putParameter(it -> it.name("tagged").value("x").type(ParameterType.STRING).tags(tag));

    assertThat(
            ssm.listTagsForResource(
                    it -> it.resourceType(ResourceTypeForTagging.PARAMETER).resourceId("tagged"))
                .tagList())
        .containsExactly(tag);
    var filter = ParameterStringFilter.builder().key("tag:team").values("core").build();
    assertThat(ssm.describeParameters(it -> it.parameterFilters(filter)).parameters())
        .singleElement()
        .satisfies(it -> assertThat(it.name()).isEqualTo("tagged"));
  }

  @Test
  void what_is_deleted_is_gone() {
    ssm.putParameter(it -> it.name("gone").value("x").type(ParameterType.STRING));
    ssm.deleteParameter(it -> it.name("gone"));

    assertThatThrownBy(() -> get("gone")).isInstanceOf(ParameterNotFoundException.class);
  }

  @Test
  void what_the_plugin_has_not_is_answered_501_by_name() {
    assertThatThrownBy(() -> ssm.listDocuments())
        .isInstanceOfSatisfying(
            SsmException.class,
            e -> {
              assertThat(e.statusCode()).isEqualTo(501);
              assertThat(e.getMessage()).contains("ListDocuments");
            });
  }

  @Test
  void the_aws_command_reads_what_it_wrote() throws Exception {
    assumeTrue(isInstalled("aws"), "the aws command is not installed");

    aws("put-parameter --name /cli/port --type StringList --value 80,443 --tags Key=a,Value=b");
    aws(
        "add-tags-to-resource --resource-type Parameter --resource-id /cli/port --tags Key=c,Value=d");

    assertThat(aws("get-parameter --name /cli/port:1 --query Parameter.Value")).isEqualTo("80,443");
    assertThat(
            aws(
                "list-tags-for-resource --resource-type Parameter --resource-id /cli/port"
                    + " --query TagList[].Key"))
        .isEqualTo("a\tc");
    assertThat(aws("get-parameter --name nothing")).contains("(ParameterNotFound)");
  }

  @Test
  void what_plugin_new_writes_answers_and_counts() throws Exception {
    assertThat(greet()).isEqualTo("{\"Text\":\"Hello, Ada!\",\"Count\":1}");
    assertThat(greet()).isEqualTo("{\"Text\":\"Hello, Ada!\",\"Count\":2}");
  }

  private Parameter get(String name) {
    return ssm.getParameter(it -> it.name(name)).parameter();
  }

  private static boolean isInstalled(String command) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(it -> Files.isExecutable(Path.of(it, command)));
  }

  /// What `aws ssm` prints, with its errors.
  private String aws(String arguments) throws Exception {
    var builder =
        new ProcessBuilder(("aws --output text ssm " + arguments).split(" "))
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().put("AWS_ENDPOINT_URL", virga.endpoint().toString());
    builder.environment().put("AWS_ACCESS_KEY_ID", "test");
    builder.environment().put("AWS_SECRET_ACCESS_KEY", "test");
    builder.environment().put("AWS_DEFAULT_REGION", "us-east-1");
    builder.environment().put("AWS_PAGER", "");
    builder.environment().put("AWS_CONFIG_FILE", "/dev/null");
    builder.environment().put("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
    Process process = builder.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private String greet() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(virga.endpoint() + "/"))
            .header("X-Amz-Target", "MyQueue.Greet")
            .header("Content-Type", "application/x-amz-json-1.1")
            .POST(HttpRequest.BodyPublishers.ofString("{\"Name\": \"Ada\"}"))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
