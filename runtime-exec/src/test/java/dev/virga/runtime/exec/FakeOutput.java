package dev.virga.runtime.exec;

import dev.virga.spi.exec.Output;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Keeps the lines, and lets a test wait for them.
final class FakeOutput implements Output {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

  private final List<String> stdout = new ArrayList<>();
  private final List<String> stderr = new ArrayList<>();

  @Override
  public synchronized void line(Channel channel, Instant time, String text) {
    (channel == Channel.STDOUT ? stdout : stderr).add(text);
    notifyAll();
  }

  synchronized List<String> stdout() {
    return List.copyOf(stdout);
  }

  synchronized List<String> stderr() {
    return List.copyOf(stderr);
  }

  /// The first line of standard output that is such.
  synchronized String awaitLine(Predicate<String> such) throws InterruptedException {
    long begun = System.nanoTime();
    while (stdout.stream().noneMatch(such)) {
      if (System.nanoTime() - begun > PATIENCE_NANOS) {
        throw new AssertionError("no such line in " + stdout + " and " + stderr);
      }
      wait(100);
    }
    return stdout.stream().filter(such).findFirst().orElseThrow();
  }

  /// The first line.
  String awaitLine() throws InterruptedException {
    return awaitLine(_ -> true);
  }
}
