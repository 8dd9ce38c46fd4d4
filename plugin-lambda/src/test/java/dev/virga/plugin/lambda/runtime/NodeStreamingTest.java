package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Functions in Node.js that stream their responses.
class NodeStreamingTest {
  private static final String RUNTIME = "nodejs22.x";

  @TempDir Path folder;
  private FunctionUnderTest function;

  @BeforeEach
  void open() {
    Requires.program("node");
    function = FunctionUnderTest.in(folder);
  }

  @AfterEach
  void close() {
    if (function != null) {
      function.close();
    }
  }

  private String invoke(String body) throws CannotStart {
    return function
        .file(
            "index.mjs",
            "export const handler = awslambda.streamifyResponse(async (event, stream) => {"
                + body
                + "});")
        .ready(RUNTIME, "index.handler")
        .invoke("{}");
  }

  @Test
  void every_piece_is_on_its_way_when_it_is_written() throws Exception {
    String answer =
        invoke(
            "stream.setContentType('text/plain'); stream.write('a');"
                + "await new Promise((done) => setTimeout(done, 50)); stream.write('b'); stream.end('c');");

    assertThat(answer).isEqualTo("abc");
    assertThat(function.listener().history())
        .containsSubsequence(
            "responding " + FunctionUnderTest.REQUEST + " text/plain true",
            "bytes 1",
            "bytes 1",
            "bytes 1");
  }

  @Test
  void status_and_headers_stand_before_the_body() throws Exception {
    String answer =
        invoke(
            "const http = awslambda.HttpResponseStream.from(stream, { statusCode: 201 });"
                + "http.write('made'); http.end();");

    assertThat(answer).isEqualTo("{\"statusCode\":201}\0\0\0\0\0\0\0\0made");
    assertThat(function.listener().history())
        .contains(
            "responding "
                + FunctionUnderTest.REQUEST
                + " application/vnd.awslambda.http-integration-response true");
  }

  @Test
  void what_is_piped_arrives_whole_and_the_next_invocation_works() throws Exception {
    String answer =
        invoke(
            "const { Readable } = await import('node:stream');"
                + "Readable.from(['one ', 'two ', 'three']).pipe(stream);");
    function.awaitIdle();

    assertThat(answer).isEqualTo("one two three");
    assertThat(function.invoke("{}")).isEqualTo("one two three");
  }

  @Test
  void an_error_before_the_first_piece_is_an_error_as_any() throws Exception {
    assertThat(invoke("throw new Error('early');"))
        .startsWith("failed Error {\"errorType\":\"Error\",\"errorMessage\":\"early\"");
  }

  @Test
  void an_error_after_the_first_piece_ends_the_stream_with_it() throws Exception {
    String answer = invoke("stream.write('half'); throw new Error('late');");

    assertThat(answer)
        .startsWith("responded Error {\"errorType\":\"Error\",\"errorMessage\":\"late\"");
    assertThat(function.listener().response()).asString().isEqualTo("half");
    function.awaitIdle();
  }

  @Test
  void a_stream_that_is_never_written_to_is_an_empty_response() throws Exception {
    assertThat(invoke("")).isEmpty();
    function.awaitIdle();
  }
}
