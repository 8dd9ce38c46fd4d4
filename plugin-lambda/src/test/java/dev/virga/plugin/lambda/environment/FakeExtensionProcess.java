package dev.virga.plugin.lambda.environment;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Exit;
import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The process of an extension, which lives until the test ends it.
final class FakeExtensionProcess implements Execution {
  private final CompletableFuture<Exit> end = new CompletableFuture<>();

  void end(int code) {
    end.complete(new Exit(code, false, Instant.EPOCH, Usage.NONE));
  }

  @Override
  public long pid() {
    return 0;
  }

  @Override
  public Exit await() {
    return end.join();
  }

  @Override
  public Optional<Exit> await(Duration timeout) throws InterruptedException {
    try {
      return Optional.of(end.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public Optional<Exit> exit() {
    return Optional.ofNullable(end.getNow(null));
  }

  @Override
  public Exit stop(Duration grace) {
    end(137);
    return end.join();
  }

  @Override
  public Optional<Exit> exec(
      List<String> command, Map<String, String> environment, Duration timeout, Output output) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Usage usage() {
    return Usage.NONE;
  }
}
