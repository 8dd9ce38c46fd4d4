package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.Pipe;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The response of a function that is answered while it is written.
final class StreamedUrlResponse implements ResponseStream {
  /// How long a caller may read nothing before it counts as gone.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Pipe pipe = new Pipe(PATIENCE);
  private final Prelude prelude = new Prelude();
  private final CountDownLatch decided = new CountDownLatch(1);
  private String contentType = "application/octet-stream";
  private boolean integration;
  private volatile @Nullable HttpResponse answer;
  private volatile @Nullable RuntimeException refusal;
  private volatile boolean broken;

  /// Runs an invocation that writes here.
  void run(Function<ResponseStream, Outcome> invocation) {
    try {
      Outcome outcome = invocation.apply(this);
      boolean whole = outcome.failure() == null && (!integration || prelude.isWhole());
      if (answer == null) {
        decide(whole ? plain() : UrlAnswer.failed());
      }
      broken = !whole;
    } catch (RuntimeException e) {
      refusal = e;
      broken = true;
    } finally {
      decided.countDown();
      pipe.end();
    }
  }

  /// Waits until the function says how its caller is answered, or has ended.
  ///
  /// @throws RuntimeException what the invocation threw before
  HttpResponse answer() {
    try {
      decided.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a function was running", e);
    }
    HttpResponse decision = answer;
    RuntimeException refused = refusal;
    if (decision != null) {
      return decision;
    }
    throw refused == null ? new IllegalStateException("there is no answer") : refused;
  }

  @Override
  public void begin(String type, boolean streaming) {
    integration = Prelude.isAnnounced(type);
    contentType = type.isEmpty() ? contentType : type;
    if (!integration) {
      decide(plain());
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int rest = integration ? prelude.take(bytes, offset, length) : length;
    if (answer == null && (!integration || prelude.isWhole())) {
      decide(integration ? UrlAnswer.streamed(prelude.json(), body()) : plain());
    } else if (prelude.isTooLong()) {
      throw new IOException("the response has no end of its prelude");
    }
    if (rest > 0) {
      pipe.write(Arrays.copyOfRange(bytes, offset + length - rest, offset + length));
    }
  }

  private HttpResponse plain() {
    return new HttpResponse(200, Headers.of("Content-Type", contentType), body());
  }

  private Body body() {
    return new Body.Stream(new Content(), -1);
  }

  private void decide(HttpResponse decision) {
    answer = decision;
    if (!(decision.body() instanceof Body.Stream)) {
      pipe.close(); // what the function writes is not sent
    }
    decided.countDown();
  }

  /// A response that breaks off ends with an error, so that the caller does not take it for whole.
  private final class Content extends FilterInputStream {
    Content() {
      super(pipe);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      if (read < 0 && broken) {
        throw new IOException("the function failed after it had begun to answer");
      }
      return read;
    }
  }
}
