package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.spi.exec.Output;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The output of an image that may turn out to be a command, whose standard output is its answer: it
/// goes to the log as it comes, and is kept as long as the answer may be.
final class CommandOutput implements Output {
  /// A line of at least this length was cut off by the executor, between characters; what follows
  /// belongs to it.
  private static final int PIECE = 256 * 1024 - 3;

  private final FunctionLog log;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean keeping = true;
  private boolean tooLarge;
  private boolean lineOpen;

  CommandOutput(FunctionLog log) {
    this.log = log;
  }

  @Override
  public void line(Channel channel, Instant time, String text) {
    if (channel == Channel.STDOUT) {
      keep(text);
    }
    log.function(time, text);
  }

  /// It speaks the Runtime API: its output is no answer.
  synchronized void forget() {
    keeping = false;
    kept.reset();
  }

  /// What was written, without the last end of line; null where it was too much for an answer.
  synchronized byte @Nullable [] answer() {
    return tooLarge ? null : kept.toByteArray();
  }

  private synchronized void keep(String text) {
    if (!keeping) {
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (kept.size() + bytes.length >= Failures.MAX_RESPONSE) {
      tooLarge = true;
      forget();
      return;
    }
    if (lineOpen) {
      kept.write('\n');
    }
    kept.writeBytes(bytes);
    lineOpen = bytes.length < PIECE;
  }
}
