package dev.virga.plugin.ecs.run;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Exit;
import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Usage;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A container without a command, where the executor has no image that could tell one: nothing runs,
/// and it stays up until it is stopped, with exit code 0.
final class PlaceholderExecution implements Execution {
  private final InstantSource clock;
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile @Nullable Exit exit;

  PlaceholderExecution(InstantSource clock) {
    this.clock = clock;
  }

  /// There is no process: no number is one's id.
  @Override
  public long pid() {
    return -1;
  }

  @Override
  public Exit await() throws InterruptedException {
    end.await();
    return exit().orElseThrow();
  }

  @Override
  public Optional<Exit> await(Duration timeout) throws InterruptedException {
    return end.await(timeout.toNanos(), TimeUnit.NANOSECONDS) ? exit() : Optional.empty();
  }

  @Override
  public Optional<Exit> exit() {
    return Optional.ofNullable(exit);
  }

  @Override
  public synchronized Exit stop(Duration grace) {
    Exit before = exit;
    if (before != null) {
      return before;
    }
    var now = new Exit(0, false, clock.instant(), Usage.NONE);
    exit = now;
    end.countDown();
    return now;
  }

  @Override
  public Optional<Exit> exec(
      List<String> command, Map<String, String> environment, Duration timeout, Output output)
      throws IOException {
    throw new IOException("the container has no command, so there is nothing to run beside");
  }

  @Override
  public Usage usage() {
    return Usage.NONE;
  }
}
