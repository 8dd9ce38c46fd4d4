package dev.virga.plugin.lambda.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// What subscribed extensions are told, from the beginning of the initialization on. Nothing here waits
/// for an extension.
final class Telemetry implements AutoCloseable {
  private static final int MAX_EARLY = 500;
  private static final JsonFactory JSON = new JsonFactory();

  private final EventJson events;
  private final InstantSource clock;
  private final boolean structuredLines;
  private final List<Subscriber> subscribers = new ArrayList<>();
  private final List<Message> early = new ArrayList<>();
  private boolean remembering = true;

  private interface Message {
    void tell(Subscriber subscriber);
  }

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
    var subscriber = Subscriber.start(subscription, events, clock);
    early.forEach(it -> it.tell(subscriber));
    subscribers.add(subscriber);
  }

  synchronized void function(Instant time, String line) {
    line(time, "function", line);
  }

  synchronized void extension(Instant time, String line) {
    line(time, "extension", line);
  }

  synchronized void platform(Instant time, PlatformEvent event) {
    if (event instanceof PlatformEvent.Start) {
      remembering = false; // subscriptions are for the time of initialization only
      early.clear();
    }
    tell(it -> {
      if (it.subscription().types().contains("platform")) {
        it.platform(time, event);
      }
    });
  }

  private void line(Instant time, String type, String line) {
    tell(it -> {
      if (it.subscription().types().contains(type)) {
        it.add(EventJson.line(time, type, line, structuredLines && isObject(line)));
      }
    });
  }

  private void tell(Message message) {
    if (remembering && early.size() < MAX_EARLY) {
      early.add(message);
    }
    subscribers.forEach(message::tell);
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
