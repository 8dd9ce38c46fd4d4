package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.spi.Body;
import dev.virga.spi.HttpResponse;
import java.io.ByteArrayOutputStream;

/// The response of a function that is answered when it is whole.
final class BufferedUrlResponse implements ResponseStream {
  /// The most bytes that such a response may have.
  private static final int LIMIT = 6 * 1024 * 1024 + 100;

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final Prelude prelude = new Prelude();
  private boolean integration;
  private boolean tooLarge;

  @Override
  public void begin(String contentType, boolean streaming) {
    integration = Prelude.isAnnounced(contentType);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int rest = integration ? prelude.take(bytes, offset, length) : length;
    tooLarge |= content.size() + rest > LIMIT;
    if (!tooLarge) {
      content.write(bytes, offset + length - rest, rest);
    }
  }

  /// The answer.
  HttpResponse answer(Outcome outcome) {
    if (outcome.failure() != null || tooLarge || (integration && !prelude.isWhole())) {
      return UrlAnswer.failed();
    }
    byte[] response = content.toByteArray();
    return integration
        ? UrlAnswer.streamed(prelude.json(), Body.of(response))
        : UrlAnswer.whole(response);
  }
}
