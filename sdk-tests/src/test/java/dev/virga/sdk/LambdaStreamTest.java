package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.lambda.LambdaAsyncClient;
import software.amazon.awssdk.services.lambda.model.InvokeWithResponseStreamCompleteEvent;
import software.amazon.awssdk.services.lambda.model.InvokeWithResponseStreamResponseHandler;
import software.amazon.awssdk.services.lambda.model.LogType;
import software.amazon.awssdk.services.lambda.model.Runtime;

/// Responses that are read while functions write them, through the AWS SDK for Java.
class LambdaStreamTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String ACCOUNT = "111122220022";

  private static final String STREAMING =
      """
      export const handler = awslambda.streamifyResponse(async (event, stream) => {
        stream.write("one ");
        await new Promise(resolve => setTimeout(resolve, event.pause));
        stream.write("two");
        if (event.fail) throw new Error("broken off");
        stream.end();
      });
      """;

  private static PythonFunctions functions;
  private static LambdaAsyncClient lambda;

  @BeforeAll
  static void create() {
    functions = PythonFunctions.of(VIRGA.endpoint(), ACCOUNT);
    lambda =
        LambdaAsyncClient.builder()
            .endpointOverride(VIRGA.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(Clients.key(ACCOUNT))
            .build();
  }

  @AfterAll
  static void close() {
    functions.lambda().close();
    lambda.close();
  }

  /// What came, and when.
  private static final class Received {
    final List<String> chunks = Collections.synchronizedList(new ArrayList<>());
    final CompletableFuture<Long> firstAt = new CompletableFuture<>();
    final CompletableFuture<InvokeWithResponseStreamCompleteEvent> complete =
        new CompletableFuture<>();

    void chunk(String chunk) {
      chunks.add(chunk);
      firstAt.complete(System.nanoTime());
    }
  }

  private static Received invoke(String function, String payload) throws Exception {
    var received = new Received();
    var handler =
        InvokeWithResponseStreamResponseHandler.builder()
            .subscriber(
                InvokeWithResponseStreamResponseHandler.Visitor.builder()
                    .onPayloadChunk(it -> received.chunk(it.payload().asUtf8String()))
                    .onInvokeComplete(received.complete::complete)
                    .build())
            .build();
    lambda
        .invokeWithResponseStream(
            it ->
                it.functionName(function)
                    .logType(LogType.TAIL)
                    .payload(SdkBytes.fromUtf8String(payload)),
            handler)
        .get(30, TimeUnit.SECONDS);
    return received;
  }

  private static String streaming() {
    String name = "stream-" + UUID.randomUUID();
    functions
        .lambda()
        .createFunction(it ->
            it.functionName(name)
                .runtime(Runtime.NODEJS20_X)
                .handler("app.handler")
                .role("arn:aws:iam::123456789012:role/made-up")
                .timeout(20)
                .code(code -> code.zipFile(zip("app.mjs", STREAMING))));
    functions.lambda().waiter().waitUntilFunctionActiveV2(it -> it.functionName(name));
    return name;
  }

  private static SdkBytes zip(String file, String content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(file));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SdkBytes.fromByteArray(bytes.toByteArray());
  }

  @Test
  void a_chunk_arrives_before_the_function_ends() throws Exception {
    Received received = invoke(streaming(), "{\"pause\": 1000}");
    long end = System.nanoTime();

    assertThat(String.join("", received.chunks)).isEqualTo("one two");
    assertThat(TimeUnit.NANOSECONDS.toMillis(end - received.firstAt.get(1, TimeUnit.SECONDS)))
        .isGreaterThan(500);
    var complete = received.complete.get(1, TimeUnit.SECONDS);
    assertThat(complete.errorCode()).isNull();
    assertThat(new String(Base64.getDecoder().decode(complete.logResult()), StandardCharsets.UTF_8))
        .contains("START RequestId: ");
  }

  @Test
  void a_response_that_breaks_off_is_told_at_its_end() throws Exception {
    Received received = invoke(streaming(), "{\"pause\": 0, \"fail\": true}");

    assertThat(String.join("", received.chunks)).startsWith("one ");
    var complete = received.complete.get(1, TimeUnit.SECONDS);
    assertThat(complete.errorCode()).isNotEmpty();
    assertThat(complete.errorDetails()).contains("broken off");
  }

  @Test
  void a_function_that_does_not_stream_answers_in_one_chunk() throws Exception {
    String plain = functions.create("def handler(event, context):\n    return event\n");

    Received received = invoke(plain, "{\"a\": 1}");

    assertThat(received.chunks).containsExactly("{\"a\": 1}");
  }
}
