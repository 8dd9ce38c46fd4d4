package dev.virga.plugin.lambda.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Writes down what a Runtime API tells.
public final class FakeListener implements RuntimeApi.Listener {
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final List<String> history = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream response = new ByteArrayOutputStream();
  private volatile boolean deaf;

  /// The next thing that is told.
  public String next() {
    return next(Duration.ofSeconds(10));
  }

  /// The next thing that is told within a time.
  public String next(Duration limit) {
    try {
      String message = told.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
      return message == null ? "nothing" : message;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// All that was told so far.
  public List<String> history() {
    return List.copyOf(history);
  }

  /// The bytes of responses.
  public synchronized byte[] response() {
    return response.toByteArray();
  }

  /// Nobody reads responses any more.
  public void goesDeaf() {
    deaf = true;
  }

  private void tell(String message) {
    history.add(message);
    told.add(message);
  }

  private static String text(RuntimeApi.@Nullable Failure failure) {
    return failure == null
        ? ""
        : " " + failure.type() + " " + new String(failure.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void idle() {
    tell("idle");
  }

  @Override
  public void runtimeReady() {
    tell("ready");
  }

  @Override
  public void initFailed(RuntimeApi.Failure failure) {
    tell("initFailed" + text(failure));
  }

  @Override
  public void responding(String requestId, String contentType, boolean streaming) {
    tell("responding " + requestId + " " + contentType + " " + streaming);
  }

  @Override
  public synchronized void responseBytes(byte[] bytes, int offset, int length) throws IOException {
    if (deaf) {
      throw new IOException("nobody reads");
    }
    response.write(bytes, offset, length);
    tell("bytes " + length);
  }

  @Override
  public void responded(String requestId, RuntimeApi.@Nullable Failure failure) {
    tell("responded " + requestId + text(failure));
  }

  @Override
  public void responseTooLarge(String requestId) {
    tell("tooLarge " + requestId);
  }

  @Override
  public void failed(String requestId, RuntimeApi.Failure failure) {
    tell("failed " + requestId + text(failure));
  }

  @Override
  public void extensionExiting(String extension, RuntimeApi.Failure failure) {
    tell("exiting " + extension + text(failure));
  }

  @Override
  public void restoring() {
    tell("restoring");
  }

  @Override
  public void restoreFailed(RuntimeApi.Failure failure) {
    tell("restoreFailed" + text(failure));
  }
}
