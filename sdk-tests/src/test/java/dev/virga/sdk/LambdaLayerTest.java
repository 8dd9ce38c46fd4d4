package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.Architecture;
import software.amazon.awssdk.services.lambda.model.InvalidParameterValueException;
import software.amazon.awssdk.services.lambda.model.LambdaException;
import software.amazon.awssdk.services.lambda.model.LayerVersionsListItem;
import software.amazon.awssdk.services.lambda.model.LayersListItem;
import software.amazon.awssdk.services.lambda.model.PublishLayerVersionResponse;
import software.amazon.awssdk.services.lambda.model.ResourceConflictException;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import software.amazon.awssdk.services.lambda.model.Runtime;

/// Layers through the AWS SDK for Java.
class LambdaLayerTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ACCOUNT = "111122220005";
  private static final String OTHER_ACCOUNT = "111122220006";

  private static PythonFunctions functions;
  private static LambdaClient lambda;
  private static LambdaClient other;

  private final String name = "layer-" + UUID.randomUUID();

  @BeforeAll
  static void clients() {
    functions = PythonFunctions.of(VIRGA.endpoint(), ACCOUNT);
    lambda = functions.lambda();
    other = PythonFunctions.of(VIRGA.endpoint(), OTHER_ACCOUNT).lambda();
  }

  @AfterAll
  static void close() {
    lambda.close();
    other.close();
  }

  @Test
  void a_version_is_published_read_and_downloaded() throws Exception {
    byte[] zip = zip("python/answer.py", "ANSWER = 42\n");

    var published =
        lambda.publishLayerVersion(it ->
            it.layerName(name)
                .description("the answer")
                .compatibleRuntimes(Runtime.PYTHON3_12)
                .compatibleArchitectures(Architecture.X86_64)
                .licenseInfo("MIT")
                .content(content -> content.zipFile(SdkBytes.fromByteArray(zip))));

    assertThat(published.layerVersionArn())
        .isEqualTo("arn:aws:lambda:us-east-1:" + ACCOUNT + ":layer:" + name + ":1");
    assertThat(published.content().codeSize()).isEqualTo(zip.length);
    assertThat(published.content().codeSha256())
        .isEqualTo(
            Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(zip)));
    var read = lambda.getLayerVersionByArn(it -> it.arn(published.layerVersionArn()));
    assertThat(read.description()).isEqualTo("the answer");
    assertThat(read.compatibleRuntimes()).containsExactly(Runtime.PYTHON3_12);
    assertThat(read.createdDate()).isEqualTo(published.createdDate());
    try (var http = HttpClient.newHttpClient()) {
      var answer =
          http.send(
              HttpRequest.newBuilder(URI.create(read.content().location())).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.body()).isEqualTo(zip);
    }
  }

  @Test
  void versions_count_up_and_the_latest_that_matches_is_listed() {
    publish("ONE = 1\n", Runtime.PYTHON3_11);
    publish("TWO = 2\n", Runtime.PYTHON3_12);
    lambda.deleteLayerVersion(it -> it.layerName(name).versionNumber(2L));
    lambda.deleteLayerVersion(it -> it.layerName(name).versionNumber(2L));

    assertThat(publish("THREE = 3\n", Runtime.PYTHON3_12).version()).isEqualTo(3);
    assertThat(
            lambda.listLayerVersionsPaginator(it -> it.layerName(name).maxItems(1)).stream()
                .flatMap(it -> it.layerVersions().stream())
                .map(LayerVersionsListItem::version))
        .containsExactly(3L, 1L);
    assertThat(
            lambda.listLayersPaginator(it -> it.compatibleRuntime(Runtime.PYTHON3_11)).stream()
                .flatMap(it -> it.layers().stream())
                .filter(it -> it.layerName().equals(name))
                .map(LayersListItem::latestMatchingVersion)
                .map(LayerVersionsListItem::version))
        .containsExactly(1L);
    assertThatThrownBy(() -> lambda.getLayerVersion(it -> it.layerName(name).versionNumber(2L)))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The resource you requested does not exist.");
  }

  @Test
  void archives_come_from_s3() {
    byte[] zip = zip("python/answer.py", "ANSWER = 42\n");
    String bucket = "layers-" + UUID.randomUUID();
    try (var s3 = Clients.s3(VIRGA.endpoint())) {
      s3.createBucket(it -> it.bucket(bucket));
      s3.putObject(it -> it.bucket(bucket).key("layer.zip"), RequestBody.fromBytes(zip));
    }

    var published =
        lambda.publishLayerVersion(it ->
            it.layerName(name).content(content -> content.s3Bucket(bucket).s3Key("layer.zip")));

    assertThat(published.content().codeSize()).isEqualTo(zip.length);
    assertThatThrownBy(() ->
            lambda.publishLayerVersion(it ->
                it.layerName(name).content(content -> content.s3Bucket(bucket).s3Key("none"))))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining(
            "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The"
                + " specified key does not exist.");
  }

  @Test
  void what_is_no_archive_is_refused() {
    assertThatThrownBy(() ->
            lambda.publishLayerVersion(it ->
                it.layerName(name)
                    .content(content -> content.zipFile(SdkBytes.fromUtf8String("no archive")))))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining("Could not unzip uploaded file.");
    assertThatThrownBy(() ->
            lambda.publishLayerVersion(it ->
                it.layerName(name)
                    .content(content ->
                        content.zipFile(SdkBytes.fromByteArray(zip("../../outside", "not here"))))))
        .isInstanceOf(InvalidParameterValueException.class);
  }

  @Test
  void another_account_reads_what_the_policy_allows() {
    String arn = publish("ONE = 1\n", Runtime.PYTHON3_12).layerVersionArn();
    assertThatThrownBy(() -> other.getLayerVersionByArn(it -> it.arn(arn)))
        .isInstanceOfSatisfying(
            LambdaException.class, it -> assertThat(it.statusCode()).isEqualTo(403));

    var added =
        lambda.addLayerVersionPermission(it ->
            it.layerName(name)
                .versionNumber(1L)
                .statementId("team")
                .action("lambda:GetLayerVersion")
                .principal(OTHER_ACCOUNT));

    assertThat(added.statement())
        .contains("{\"AWS\":\"arn:aws:iam::" + OTHER_ACCOUNT + ":root\"}", arn);
    assertThat(other.getLayerVersionByArn(it -> it.arn(arn)).version()).isEqualTo(1);
    assertThat(
            lambda.getLayerVersionPolicy(it -> it.layerName(name).versionNumber(1L)).revisionId())
        .isEqualTo(added.revisionId());
    assertThatThrownBy(() ->
            lambda.addLayerVersionPermission(it ->
                it.layerName(name)
                    .versionNumber(1L)
                    .statementId("team")
                    .action("lambda:GetLayerVersion")
                    .principal("*")))
        .isInstanceOf(ResourceConflictException.class);

    lambda.removeLayerVersionPermission(
        it -> it.layerName(name).versionNumber(1L).statementId("team"));
    assertThatThrownBy(() -> other.getLayerVersionByArn(it -> it.arn(arn)))
        .isInstanceOf(LambdaException.class);
    assertThatThrownBy(
            () -> lambda.getLayerVersionPolicy(it -> it.layerName(name).versionNumber(1L)))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("No policy is associated with the given resource.");
  }

  @Test
  void a_function_has_what_is_in_its_layer_also_when_the_version_is_deleted() {
    String arn = publish("ANSWER = 42\n", Runtime.PYTHON3_12).layerVersionArn();
    String function =
        functions.create(
            """
            import answer

            def handler(event, context):
                return answer.ANSWER
            """);

    lambda.updateFunctionConfiguration(it -> it.functionName(function).layers(arn));
    lambda.waiter().waitUntilFunctionUpdatedV2(it -> it.functionName(function));

    assertThat(functions.answer(function, "$LATEST")).isEqualTo("42");
    lambda.deleteLayerVersion(it -> it.layerName(name).versionNumber(1L));
    lambda.updateFunctionConfiguration(it -> it.functionName(function).description("again"));
    lambda.waiter().waitUntilFunctionUpdatedV2(it -> it.functionName(function));
    assertThat(functions.answer(function, "$LATEST")).isEqualTo("42");
  }

  private PublishLayerVersionResponse publish(String module, Runtime runtime) {
    return lambda.publishLayerVersion(it ->
        it.layerName(name)
            .compatibleRuntimes(runtime)
            .content(content ->
                content.zipFile(SdkBytes.fromByteArray(zip("python/answer.py", module)))));
  }

  private static byte[] zip(String file, String content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(file));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
