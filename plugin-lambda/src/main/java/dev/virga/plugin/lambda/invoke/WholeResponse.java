package dev.virga.plugin.lambda.invoke;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The response of a function, kept until it is whole.
public final class WholeResponse implements ResponseStream {
  /// The most bytes that a response may have where it is not streamed.
  public static final int LIMIT = 6 * 1024 * 1024 + 100;

  private final ByteArrayOutputStream content = new ByteArrayOutputStream(256);
  private boolean tooLarge;

  /// Nothing yet.
  public WholeResponse() {}

  @Override
  public synchronized void begin(String contentType, boolean streaming) {
    content.reset();
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    tooLarge |= content.size() + (long) length > LIMIT;
    if (!tooLarge) {
      content.write(bytes, offset, length);
    }
  }

  /// How the invocation ended for the caller.
  public synchronized Result result(Outcome outcome) {
    Outcome.Failure failure = outcome.failure();
    if (failure != null) {
      return new Result(failure, failure.payload());
    } else if (tooLarge) {
      Outcome.Failure refused = tooLarge(LIMIT);
      return new Result(refused, refused.payload());
    }
    return new Result(null, content.toByteArray());
  }

  /// What the caller of a function gets whose response has more bytes than it may have.
  static Outcome.Failure tooLarge(int limit) {
    String type = "Function.ResponseSizeTooLarge";
    String payload =
        "{\"errorMessage\":\"Response payload size exceeded maximum allowed payload size ("
            + limit
            + " bytes).\",\"errorType\":\""
            + type
            + "\"}";
    return new Outcome.Failure(type, payload.getBytes(StandardCharsets.UTF_8));
  }

  /// What the caller gets.
  ///
  /// @param failure what went wrong, or null
  /// @param payload the response, or what tells of the failure
  public record Result(
      Outcome.@org.jspecify.annotations.Nullable Failure failure, byte[] payload) {}
}
