package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.FunctionUrlAuthType;
import software.amazon.awssdk.services.lambda.model.InvokeMode;
import software.amazon.awssdk.services.lambda.model.ResourceConflictException;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import software.amazon.awssdk.services.lambda.model.Runtime;

/// Function URLs of functions that really run, called as a browser or a program calls them.
@Timeout(120)
class LambdaUrlTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ACCOUNT = "111122220009";
  private static final String ECHO =
      """
      def handler(event, context):
          http = event["requestContext"]["http"]
          return {
              "statusCode": 201,
              "headers": {"x-method": http["method"], "content-type": "text/plain"},
              "cookies": ["seen=1"],
              "body": event["rawPath"] + "?" + event["rawQueryString"] + " " + event.get("body", ""),
          }
      """;
  private static final String STREAM =
      """
      exports.handler = awslambda.streamifyResponse(async (event, stream) => {
        const http = awslambda.HttpResponseStream.from(stream, {
          statusCode: 203,
          headers: { 'content-type': 'text/plain', 'x-own': '1' },
        });
        http.write('first\\n');
        await new Promise((done) => setTimeout(done, 1500));
        http.write('second\\n');
        http.end();
      });
      """;

  private static final HttpClient HTTP = HttpClient.newHttpClient();
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

  private static URI url(String function, FunctionUrlAuthType type, InvokeMode mode) {
    return URI.create(
        lambda
            .createFunctionUrlConfig(
                it -> it.functionName(function).authType(type).invokeMode(mode))
            .functionUrl());
  }

  @Test
  void a_function_answers_http() throws Exception {
    URI url = url(functions.create(ECHO), FunctionUrlAuthType.NONE, InvokeMode.BUFFERED);

    var answer =
        HTTP.send(
            HttpRequest.newBuilder(url.resolve("a%20b?x=1"))
                .method("PATCH", BodyPublishers.ofString("hi"))
                .header("Content-Type", "text/plain")
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("/a%20b?x=1 hi");
    assertThat(answer.headers().firstValue("x-method")).contains("PATCH");
    assertThat(answer.headers().firstValue("set-cookie")).contains("seen=1");
  }

  @Test
  void a_function_that_fails_is_a_bad_gateway() throws Exception {
    URI url =
        url(
            functions.create("def handler(event, context):\n    raise ValueError('no')\n"),
            FunctionUrlAuthType.NONE,
            InvokeMode.BUFFERED);

    var answer = HTTP.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.body()).isEqualTo("Internal Server Error");
  }

  @Test
  void an_answer_is_streamed_while_the_function_writes_it() throws Exception {
    assumeTrue(isOnPath("node"), "needs node");
    URI url = url(node(STREAM), FunctionUrlAuthType.NONE, InvokeMode.RESPONSE_STREAM);

    var answer = HTTP.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofInputStream());

    assertThat(answer.statusCode()).isEqualTo(203);
    assertThat(answer.headers().firstValue("x-own")).contains("1");
    try (var lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("first");
      long first = System.nanoTime();
      assertThat(lines.readLine()).isEqualTo("second");
      assertThat(System.nanoTime() - first).isGreaterThan(500_000_000);
    }
  }

  @Test
  void a_url_with_authentication_takes_signed_requests_alone() throws Exception {
    URI url = url(functions.create(ECHO), FunctionUrlAuthType.AWS_IAM, InvokeMode.BUFFERED);

    var unsigned = HTTP.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
    var answer = HTTP.send(signed(url), BodyHandlers.ofString());

    assertThat(unsigned.statusCode()).isEqualTo(403);
    assertThat(unsigned.body()).isEqualTo("{\"Message\":\"Forbidden\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static HttpRequest signed(URI url) {
    var signed =
        AwsV4HttpSigner.create()
            .sign(it ->
                it.identity(AwsCredentialsIdentity.create(ACCOUNT, "secret"))
                    .request(SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(url).build())
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "lambda")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1"));
    var request = HttpRequest.newBuilder(url);
    signed
        .request()
        .headers()
        .forEach((name, values) -> {
          if (!name.equalsIgnoreCase("host")) { // the client's own, and the same
            values.forEach(value -> request.header(name, value));
          }
        });
    return request.build();
  }

  @Test
  void a_configuration_is_made_changed_and_removed() {
    String name = functions.create(ECHO);
    URI url = url(name, FunctionUrlAuthType.NONE, InvokeMode.BUFFERED);

    assertThatThrownBy(() -> url(name, FunctionUrlAuthType.NONE, InvokeMode.BUFFERED))
        .isInstanceOf(ResourceConflictException.class)
        .hasMessageContaining("FunctionUrlConfig exists for this Lambda function");
    lambda.updateFunctionUrlConfig(it ->
        it.functionName(name)
            .authType(FunctionUrlAuthType.AWS_IAM)
            .cors(cors -> cors.allowOrigins("*").maxAge(5)));
    var changed = lambda.getFunctionUrlConfig(it -> it.functionName(name));
    assertThat(changed.functionUrl()).isEqualTo(url.toString());
    assertThat(changed.authType()).isEqualTo(FunctionUrlAuthType.AWS_IAM);
    assertThat(changed.cors().allowOrigins()).containsExactly("*");
    assertThat(lambda.listFunctionUrlConfigs(it -> it.functionName(name)).functionUrlConfigs())
        .hasSize(1);

    lambda.deleteFunctionUrlConfig(it -> it.functionName(name));

    assertThatThrownBy(() -> lambda.getFunctionUrlConfig(it -> it.functionName(name)))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  private static String node(String code) {
    String name = "f-" + UUID.randomUUID();
    lambda.createFunction(it ->
        it.functionName(name)
            .runtime(Runtime.NODEJS20_X)
            .handler("index.handler")
            .role("arn:aws:iam::123456789012:role/made-up")
            .timeout(20)
            .code(zip -> zip.zipFile(zip("index.js", code))));
    lambda.waiter().waitUntilFunctionActiveV2(it -> it.functionName(name));
    return name;
  }

  private static SdkBytes zip(String file, String code) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(file));
      zip.write(code.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SdkBytes.fromByteArray(bytes.toByteArray());
  }

  private static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
  }
}
