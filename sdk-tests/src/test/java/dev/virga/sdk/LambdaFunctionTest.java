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
import java.util.List;
import java.util.Map;
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
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.FunctionVersion;
import software.amazon.awssdk.services.lambda.model.InvalidParameterValueException;
import software.amazon.awssdk.services.lambda.model.LambdaException;
import software.amazon.awssdk.services.lambda.model.LastUpdateStatus;
import software.amazon.awssdk.services.lambda.model.PackageType;
import software.amazon.awssdk.services.lambda.model.PreconditionFailedException;
import software.amazon.awssdk.services.lambda.model.ResourceConflictException;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import software.amazon.awssdk.services.lambda.model.State;

/// Functions and their versions through the AWS SDK for Java.
class LambdaFunctionTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ACCOUNT = "111122220011";
  private static final String ROLE = "arn:aws:iam::123456789012:role/made-up";

  private static LambdaClient lambda;
  private static PythonFunctions functions;

  private final String name = "f-" + UUID.randomUUID();

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
  void a_function_is_created_updated_published_and_deleted_and_the_waiters_pass() {
    create("exports.handler = async () => 1");
    lambda.waiter().waitUntilFunctionActiveV2(it -> it.functionName(name));
    var got = lambda.getFunction(it -> it.functionName(name));
    assertThat(got.configuration().state()).isEqualTo(State.ACTIVE);
    assertThat(got.tags()).containsEntry("stage", "test");

    lambda.updateFunctionConfiguration(it -> it.functionName(name).memorySize(256).timeout(30));
    lambda.waiter().waitUntilFunctionUpdatedV2(it -> it.functionName(name));
    lambda.updateFunctionCode(it -> it.functionName(name).zipFile(zip("exports.handler = 2")));
    lambda.waiter().waitUntilFunctionUpdatedV2(it -> it.functionName(name));
    var configuration = lambda.getFunctionConfiguration(it -> it.functionName(name));
    assertThat(configuration.memorySize()).isEqualTo(256);
    assertThat(configuration.timeout()).isEqualTo(30);
    assertThat(configuration.lastUpdateStatus()).isEqualTo(LastUpdateStatus.SUCCESSFUL);
    assertThat(configuration.codeSha256()).isNotEqualTo(got.configuration().codeSha256());

    String version = lambda.publishVersion(it -> it.functionName(name)).version();
    lambda.waiter().waitUntilPublishedVersionActive(it -> it.functionName(name).qualifier(version));
    assertThat(lambda.publishVersion(it -> it.functionName(name)).version()).isEqualTo(version);

    lambda.deleteFunction(it -> it.functionName(name));
    assertThatThrownBy(() -> lambda.getFunction(it -> it.functionName(name)))
        .isInstanceOfSatisfying(
            ResourceNotFoundException.class,
            it ->
                assertThat(it.awsErrorDetails().errorMessage())
                    .isEqualTo(
                        "Function not found: arn:aws:lambda:us-east-1:%s:function:%s"
                            .formatted(ACCOUNT, name)));
  }

  @Test
  void the_code_is_downloaded_as_it_was_uploaded() throws Exception {
    create("exports.handler = async () => 1");
    String link = lambda.getFunction(it -> it.functionName(name)).code().location();

    HttpResponse<byte[]> answer;
    try (var client = HttpClient.newHttpClient()) {
      answer =
          client.send(
              HttpRequest.newBuilder(URI.create(link)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
    }

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(zip("exports.handler = async () => 1").asByteArray());
  }

  @Test
  void code_comes_from_s3() {
    SdkBytes zip = zip("exports.handler = async () => 's3'");
    try (var s3 = Clients.s3(VIRGA.endpoint())) {
      s3.createBucket(it -> it.bucket(name));
      s3.putObject(it -> it.bucket(name).key("code.zip"), RequestBody.fromBytes(zip.asByteArray()));
      lambda.createFunction(it ->
          it.functionName(name)
              .runtime("nodejs22.x")
              .handler("index.handler")
              .role(ROLE)
              .code(code -> code.s3Bucket(name).s3Key("code.zip")));
      s3.deleteObject(it -> it.bucket(name).key("code.zip"));
      s3.deleteBucket(it -> it.bucket(name));
    }

    assertThat(lambda.getFunctionConfiguration(it -> it.functionName(name)).codeSize())
        .isEqualTo(zip.asByteArray().length);
    assertThatThrownBy(() ->
            lambda.updateFunctionCode(it -> it.functionName(name).s3Bucket(name).s3Key("code.zip")))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining(
            "Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The"
                + " specified bucket does not exist");
  }

  @Test
  void an_image_function_shows_what_it_runs() {
    lambda.createFunction(it ->
        it.functionName(name)
            .packageType(PackageType.IMAGE)
            .role(ROLE)
            .code(code -> code.imageUri("localhost:4566/web:latest"))
            .imageConfig(image -> image.command("echo", "hello")));

    var got = lambda.getFunction(it -> it.functionName(name));
    assertThat(got.configuration().imageConfigResponse().imageConfig().command())
        .containsExactly("echo", "hello");
    assertThat(got.code().imageUri()).isEqualTo("localhost:4566/web:latest");
    assertThat(got.configuration().runtime()).isNull();
  }

  @Test
  void mistakes_are_the_exceptions_of_the_sdk() {
    create("exports.handler = 1");

    assertThatThrownBy(() -> create("exports.handler = 1"))
        .isInstanceOf(ResourceConflictException.class)
        .hasMessageContaining("Function already exist: " + name);
    assertThatThrownBy(() ->
            lambda.updateFunctionConfiguration(it ->
                it.functionName(name).environment(e -> e.variables(Map.of("AWS_REGION", "x")))))
        .isInstanceOf(InvalidParameterValueException.class)
        .hasMessageContaining("Reserved keys used in this request: AWS_REGION");
    assertThatThrownBy(
            () -> lambda.updateFunctionConfiguration(it -> it.functionName(name).revisionId("old")))
        .isInstanceOf(PreconditionFailedException.class);
    assertThatThrownBy(
            () -> lambda.updateFunctionConfiguration(it -> it.functionName(name).timeout(901)))
        .isInstanceOfSatisfying(
            LambdaException.class,
            it -> assertThat(it.awsErrorDetails().errorCode()).isEqualTo("ValidationException"));
  }

  @Test
  void functions_and_versions_are_listed_in_pages() {
    PythonFunctions others = PythonFunctions.of(VIRGA.endpoint(), "111122220012");
    try (LambdaClient client = others.lambda()) {
      List<String> names =
          List.of(
                  others.create(PythonFunctions.WHO),
                  others.create(PythonFunctions.WHO),
                  others.create(PythonFunctions.WHO))
              .stream()
              .sorted()
              .toList();
      client.publishVersion(it -> it.functionName(names.getFirst()));

      assertThat(client.listFunctionsPaginator(it -> it.maxItems(2)).functions())
          .extracting(FunctionConfiguration::functionName)
          .containsExactlyElementsOf(names);
      assertThat(client.listFunctions(it -> it.functionVersion(FunctionVersion.ALL)).functions())
          .hasSize(4);
      assertThat(
              client
                  .listVersionsByFunctionPaginator(
                      it -> it.functionName(names.getFirst()).maxItems(1))
                  .versions())
          .extracting(FunctionConfiguration::version)
          .containsExactly("$LATEST", "1");
      assertThat(client.getAccountSettings().accountUsage().functionCount()).isEqualTo(3);
    }
  }

  private void create(String code) {
    SdkBytes zip = zip(code);
    lambda.createFunction(it ->
        it.functionName(name)
            .runtime("nodejs22.x")
            .handler("index.handler")
            .role(ROLE)
            .tags(Map.of("stage", "test"))
            .code(from -> from.zipFile(zip)));
  }

  /// The same bytes for the same code.
  private static SdkBytes zip(String code) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      var entry = new ZipEntry("index.js");
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(code.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SdkBytes.fromByteArray(bytes.toByteArray());
  }
}
