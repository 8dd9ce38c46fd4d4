package dev.virga.plugin.lambda.log;

import dev.virga.plugin.lambda.log.PlatformEvent.Extension;
import dev.virga.plugin.lambda.log.PlatformEvent.Fault;
import dev.virga.plugin.lambda.log.PlatformEvent.InitReport;
import dev.virga.plugin.lambda.log.PlatformEvent.InitRuntimeDone;
import dev.virga.plugin.lambda.log.PlatformEvent.InitStart;
import dev.virga.plugin.lambda.log.PlatformEvent.LogsDropped;
import dev.virga.plugin.lambda.log.PlatformEvent.Report;
import dev.virga.plugin.lambda.log.PlatformEvent.RestoreReport;
import dev.virga.plugin.lambda.log.PlatformEvent.RestoreRuntimeDone;
import dev.virga.plugin.lambda.log.PlatformEvent.RestoreStart;
import dev.virga.plugin.lambda.log.PlatformEvent.RuntimeDone;
import dev.virga.plugin.lambda.log.PlatformEvent.Start;
import dev.virga.plugin.lambda.log.PlatformEvent.TelemetrySubscription;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// One extension that is told what happens: events wait in a buffer until there are enough of them or the
/// first has waited long enough, and are delivered by a thread of its own. Where an extension falls
/// behind, what does not fit any more is dropped, and it is told how much.
final class Subscriber implements AutoCloseable {
  private static final String REASON =
      "Consumer seems to have fallen behind as it has not acknowledged receipt of logs.";
  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final Duration LAST_PAUSE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Subscription subscription;
  private final EventJson events;
  private final InstantSource clock;
  private final Courier courier;
  private final Thread thread;
  private final Deque<String> buffer = new ArrayDeque<>();
  private long bufferedBytes;
  private long droppedRecords;
  private long droppedBytes;
  private long oldest;
  private boolean ending;

  private Subscriber(Subscription subscription, EventJson events, InstantSource clock) {
    this.clock = clock;
    this.subscription = subscription;
    this.events = events;
    this.courier = new Courier(subscription.destination());
    this.thread =
        Thread.ofVirtual().name("telemetry-" + subscription.extension()).unstarted(this::deliver);
  }

  /// Starts to deliver.
  static Subscriber start(Subscription subscription, EventJson events, InstantSource clock) {
    var started = new Subscriber(subscription, events, clock);
    started.thread.start();
    return started;
  }

  Subscription subscription() {
    return subscription;
  }

  /// Takes a platform event, where its form is one that the subscription has.
  void platform(Instant time, PlatformEvent event) {
    switch (subscription.api()) {
      case TELEMETRY -> add(events.platform(time, event));
      case LOGS -> logs(time, event);
    }
  }

  /// The Logs API is older than most events, and has an end of its own.
  private void logs(Instant time, PlatformEvent event) {
    switch (event) {
      case Start _, Extension _, TelemetrySubscription _, LogsDropped _, Fault _ ->
          add(events.platform(time, event));
      case Report it -> {
        add(EventJson.end(time, it.requestId()));
        add(events.platform(time, event));
      }
      case RuntimeDone _ -> {
        if (!subscription.schemaVersion().equals("2020-08-15")) {
          add(events.platform(time, event));
        }
      }
      case InitStart _, InitRuntimeDone _, InitReport _ -> {}
      case RestoreStart _, RestoreRuntimeDone _, RestoreReport _ -> {}
    }
  }

  /// Takes an event. Does not wait.
  synchronized void add(String json) {
    if (ending) {
      return;
    }
    if (buffer.size() >= 2 * subscription.buffering().maxItems()
        || bufferedBytes + json.length() > 2L * subscription.buffering().maxBytes()) {
      droppedRecords++;
      droppedBytes += json.length();
      return;
    }
    if (buffer.isEmpty()) {
      oldest = System.nanoTime();
    }
    buffer.add(json);
    bufferedBytes += json.length();
    notifyAll();
  }

  /// Takes no more, and delivers what is there.
  synchronized void end() {
    ending = true;
    notifyAll();
  }

  /// Waits for the last delivery.
  @Override
  public void close() {
    try {
      if (!thread.join(PATIENCE)) {
        thread.interrupt();
        thread.join();
      }
    } catch (InterruptedException _) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void deliver() {
    try (courier) {
      for (List<String> batch = batch(); !batch.isEmpty(); batch = batch()) {
        send(batch);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The next events, once it is time for them; none at the end.
  private synchronized List<String> batch() throws InterruptedException {
    var limits = subscription.buffering();
    while (!ending && bufferedBytes < limits.maxBytes() && buffer.size() < limits.maxItems()) {
      if (buffer.isEmpty()) {
        wait();
      } else {
        long left = oldest + limits.timeout().toNanos() - System.nanoTime();
        if (left <= 0) {
          break;
        }
        wait(left / 1_000_000, (int) (left % 1_000_000));
      }
    }
    List<String> batch = new ArrayList<>(Math.min(buffer.size(), limits.maxItems()) + 1);
    if (droppedRecords > 0) {
      batch.add(
          events.platform(clock.instant(), new LogsDropped(REASON, droppedRecords, droppedBytes)));
      droppedRecords = 0;
      droppedBytes = 0;
    }
    while (!buffer.isEmpty() && batch.size() < limits.maxItems()) {
      String event = buffer.remove();
      bufferedBytes -= event.length();
      batch.add(event);
    }
    oldest = System.nanoTime();
    return batch;
  }

  /// An extension that does not listen yet, or answers with an error, gets it again a little later.
  private void send(List<String> batch) throws InterruptedException {
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        courier.deliver(batch);
        return;
      } catch (IOException _) {
        if (pauseOrEnd(pause)) {
          return;
        }
        pause = pause.multipliedBy(2);
        pause = pause.compareTo(LAST_PAUSE) > 0 ? LAST_PAUSE : pause;
      }
    }
  }

  private synchronized boolean pauseOrEnd(Duration pause) throws InterruptedException {
    if (!ending) {
      long until = System.nanoTime() + pause.toNanos();
      for (long left = pause.toMillis();
          left > 0 && !ending;
          left = (until - System.nanoTime()) / 1_000_000) {
        wait(left);
      }
      return false;
    }
    return true;
  }
}
