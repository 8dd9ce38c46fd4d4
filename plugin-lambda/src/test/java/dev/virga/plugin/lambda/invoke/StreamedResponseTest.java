package dev.virga.plugin.lambda.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamedResponseTest {
  private final InvokePlugin lambda = InvokePlugin.direct();
  private final ServiceUnderTest service = ServiceUnderTest.of(lambda).start();

  @AfterEach
  void close() {
    service.close();
  }

  private InputStream stream() {
    lambda.function("greet");
    var answer =
        service.call(
            InvokeWithResponseStream.class,
            InvokeWithResponseStream.Request.of(it -> it.functionName = "greet"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.responseStreamContentType()).isEqualTo("application/vnd.amazon.eventstream");
    assertThat(answer.eventStream().length()).isEqualTo(-1);
    return answer.eventStream().stream();
  }

  /// A message that was read, whose checksums are right.
  private record Message(String headers, String payload) {
    static Message read(InputStream stream) throws IOException {
      byte[] prelude = stream.readNBytes(12);
      var numbers = new DataInputStream(new ByteArrayInputStream(prelude));
      int total = numbers.readInt();
      int headers = numbers.readInt();
      assertThat(numbers.readInt()).isEqualTo(crc(prelude, 8));
      byte[] rest = stream.readNBytes(total - 12);
      byte[] all = new byte[total];
      System.arraycopy(prelude, 0, all, 0, 12);
      System.arraycopy(rest, 0, all, 12, rest.length);
      int checksum =
          new DataInputStream(new ByteArrayInputStream(rest, rest.length - 4, 4)).readInt();
      assertThat(checksum).isEqualTo(crc(all, total - 4));
      return new Message(
          new String(rest, 0, headers, StandardCharsets.ISO_8859_1),
          new String(rest, headers, rest.length - headers - 4, StandardCharsets.UTF_8));
    }

    private static int crc(byte[] bytes, int length) {
      var crc = new CRC32();
      crc.update(bytes, 0, length);
      return (int) crc.getValue();
    }
  }

  private static void write(ResponseStream response, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.write(bytes, 0, bytes.length);
  }

  @Test
  void a_chunk_is_read_before_the_function_ends() throws Exception {
    var read = new CountDownLatch(1);
    lambda.invoker.does((_, response) -> {
      response.begin("text/plain", true);
      write(response, "one");
      await(read);
      write(response, "two");
      return null;
    });

    try (InputStream stream = stream()) {
      Message first = Message.read(stream);
      read.countDown();
      Message second = Message.read(stream);
      Message last = Message.read(stream);

      assertThat(first.payload()).isEqualTo("one");
      assertThat(first.headers()).contains("PayloadChunk", "application/octet-stream", "event");
      assertThat(second.payload()).isEqualTo("two");
      assertThat(last.headers()).contains("InvokeComplete", "application/json");
      assertThat(last.payload()).isEqualTo("{}");
      assertThat(stream.read()).isEqualTo(-1);
    }
  }

  @Test
  void a_failure_is_told_at_the_end() throws Exception {
    lambda.invoker.does((invocation, response) -> {
      response.begin("text/plain", true);
      write(response, "one");
      return FakeInvoker.Behaviour.fails("no").run(invocation, response);
    });

    try (InputStream stream = stream()) {
      Message first = Message.read(stream);
      Message last = Message.read(stream);

      assertThat(first.payload()).isEqualTo("one");
      assertThat(last.payload())
          .isEqualTo(
              "{\"ErrorCode\":\"Unhandled\",\"ErrorDetails\":\"{\\\"errorMessage\\\": \\\"no\\\","
                  + " \\\"errorType\\\": \\\"ValueError\\\"}\"}");
    }
  }

  @Test
  void a_refusal_is_answered_as_one() {
    lambda.function("greet");
    lambda.invoker.does(
        FakeInvoker.Behaviour.throwing(
            LambdaErrors.lower("TooManyRequestsException", 429, "Rate Exceeded.")));

    assertThatThrownBy(() ->
            service.call(
                InvokeWithResponseStream.class,
                InvokeWithResponseStream.Request.of(it -> it.functionName = "greet")))
        .hasMessage("Rate Exceeded.");
  }

  @Test
  void a_function_waits_for_a_slow_reader_and_is_told_when_it_has_gone() throws Exception {
    var written = new AtomicLong();
    var end = new AtomicReference<IOException>();
    lambda.invoker.does((_, response) -> {
      byte[] piece = new byte[1 << 16];
      try {
        while (true) {
          response.write(piece, 0, piece.length);
          written.addAndGet(piece.length);
        }
      } catch (IOException e) {
        end.set(e);
        return null;
      }
    });

    try (InputStream stream = stream()) {
      Message.read(stream);
      long most = Waiting.until(Duration.ofSeconds(5), written::get, it -> it >= 1 << 18);
      assertThat(most).isLessThan(1 << 20);
    }

    var told = Waiting.until(Duration.ofSeconds(5), end::get, it -> it != null);
    assertThat(told).hasMessage("the response has no reader any more");
    assertThat(written.get()).isLessThan(1 << 20);
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
