package dev.virga.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until it is moved.
public final class TestClock implements InstantSource {
  /// Where it stands at first.
  public static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  @Override
  public Instant instant() {
    return now.get();
  }

  /// Moves it on, or back.
  public void advance(Duration by) {
    now.updateAndGet(it -> it.plus(by));
  }
}
