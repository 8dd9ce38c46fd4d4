package dev.virga.plugin.s3.store;

import dev.virga.spi.EventBus;
import java.util.List;

/// Removes the files that a change let go of, once the change is committed.
public final class Released implements AutoCloseable {
  private final EventBus events;
  private final EventBus.Subscription subscription;

  /// Segments that no row has any more.
  record Segments(List<Segment> segments) {}

  /// Starts to remove files.
  public Released(EventBus events, BodyFiles files) {
    this.events = events;
    this.subscription = events.subscribe(Segments.class, it -> files.remove(it.segments()));
  }

  /// Lets go of segments: nothing if the call fails.
  public void add(List<Segment> segments) {
    if (!segments.isEmpty()) {
      events.publish(new Segments(segments));
    }
  }

  @Override
  public void close() {
    subscription.close();
  }
}
