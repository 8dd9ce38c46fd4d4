package dev.virga.plugin.lambda.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// What subscribed extensions are told. Nothing here waits for an extension.
final class Telemetry implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();

  private final EventJson events;
  private final InstantSource clock;
  private final boolean structuredLines;
  private final List<Subscriber> subscribers = new ArrayList<>();

  /// @param structuredLines whether lines that are JSON objects are delivered as such
  Telemetry(EventJson events, InstantSource clock, boolean structuredLines) {
    this.events = events;
    this.clock = clock;
    this.structuredLines = structuredLines;
  }

  synchronized void subscribe(Subscription subscription) {
    subscribers.removeIf(it -> {
      boolean replaced = it.subscription().extension().equals(subscription.extension());
      if (replaced) {
        it.end();
      }
      return replaced;
    });
    subscribers.add(Subscriber.start(subscription, events, clock));
  }

  synchronized void function(Instant time, String line) {
    line(time, "function", line);
  }

  synchronized void extension(Instant time, String line) {
    line(time, "extension", line);
  }

  synchronized void platform(Instant time, PlatformEvent event) {
    for (Subscriber subscriber : subscribers) {
      if (subscriber.subscription().types().contains("platform")) {
        subscriber.platform(time, event);
      }
    }
  }

  private void line(Instant time, String type, String line) {
    for (Subscriber subscriber : subscribers) {
      if (subscriber.subscription().types().contains(type)) {
        boolean structured = structuredLines && isObject(line);
        subscriber.add(EventJson.line(time, type, line, structured));
      }
    }
  }

  private static boolean isObject(String line) {
    try (var json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      json.skipChildren();
      return json.nextToken() == null;
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public void close() {
    List<Subscriber> left;
    synchronized (this) {
      left = List.copyOf(subscribers);
      subscribers.clear();
    }
    left.forEach(Subscriber::end);
    left.forEach(Subscriber::close);
  }
}
