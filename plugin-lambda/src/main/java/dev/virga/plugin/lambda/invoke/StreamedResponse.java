package dev.virga.plugin.lambda.invoke;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.virga.spi.AwsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The response of a function as an event stream that is read while the function writes it: a
/// `PayloadChunk` for each piece, and `InvokeComplete` at the end.
final class StreamedResponse implements ResponseStream {
  /// The most bytes that a streamed response may have
  /// ([quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html)).
  static final int LIMIT = 200 * 1024 * 1024;

  /// The most bytes in one message.
  private static final int CHUNK = 1 << 16;

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Pipe pipe = new Pipe(PATIENCE);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final boolean tail;
  private final System.Logger log;

  /// What the invocation threw before it began to answer.
  private volatile @Nullable RuntimeException refusal;

  private long written;
  private boolean tooLarge;

  /// @param tail whether the end of the log is shown
  /// @param log knows of what breaks off after the answer has begun
  StreamedResponse(boolean tail, System.Logger log) {
    this.tail = tail;
    this.log = log;
  }

  /// Runs an invocation that writes here.
  void run(Function<ResponseStream, Outcome> invocation) {
    try {
      complete(invocation.apply(this));
    } catch (RuntimeException e) {
      if (begun.getCount() == 0) {
        complete(e);
      } else {
        refusal = e;
      }
    } finally {
      begun.countDown();
      pipe.end();
    }
  }

  /// Waits until the function answers, or has ended without an answer.
  ///
  /// @throws AwsException if it does not run at all
  void awaitBegin() {
    try {
      begun.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a function was running", e);
    }
    RuntimeException refused = refusal;
    if (refused != null) {
      throw refused;
    }
  }

  /// The messages, as bytes.
  InputStream messages() {
    return pipe;
  }

  @Override
  public void begin(String contentType, boolean streaming) {
    begun.countDown();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    begun.countDown();
    int room = (int) Math.min(length, LIMIT - written);
    tooLarge |= room < length;
    for (int done = 0; done < room; done += CHUNK) {
      int part = Math.min(CHUNK, room - done);
      pipe.write(
          EventStreamMessage.event(
              "PayloadChunk", "application/octet-stream", bytes, offset + done, part));
    }
    written += room;
  }

  private void complete(Outcome outcome) {
    Outcome.Failure failure =
        outcome.failure() == null && tooLarge ? WholeResponse.tooLarge(LIMIT) : outcome.failure();
    String details = failure == null ? null : new String(failure.payload(), StandardCharsets.UTF_8);
    complete(failure == null ? null : "Unhandled", details, tail ? Tail.of(outcome) : null);
  }

  /// An invocation that breaks off after it has begun to answer.
  private void complete(RuntimeException broken) {
    if (broken instanceof AwsException it) {
      complete(it.code(), it.message(), null);
    } else {
      log.log(System.Logger.Level.ERROR, "a streamed invocation broke off", broken);
      complete("ServiceException", "The invocation failed because of an internal error.", null);
    }
  }

  private void complete(
      @Nullable String errorCode, @Nullable String errorDetails, @Nullable String logResult) {
    byte[] json =
        JsonText.write(it -> {
          it.writeStartObject();
          write(it, "ErrorCode", errorCode);
          write(it, "ErrorDetails", errorDetails);
          write(it, "LogResult", logResult);
          it.writeEndObject();
        });
    try {
      pipe.write(
          EventStreamMessage.event("InvokeComplete", "application/json", json, 0, json.length));
    } catch (IOException _) {
      // there is nobody who could be told
    }
  }

  private static void write(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }
}
