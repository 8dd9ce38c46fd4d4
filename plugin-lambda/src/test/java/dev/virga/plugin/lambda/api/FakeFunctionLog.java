package dev.virga.plugin.lambda.api;

import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.log.PlatformEvent;
import dev.virga.plugin.lambda.log.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps what is logged.
public final class FakeFunctionLog implements FunctionLog {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<PlatformEvent> events = new CopyOnWriteArrayList<>();
  private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

  /// The lines of the function and of extensions.
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /// What the platform told.
  public List<PlatformEvent> events() {
    return List.copyOf(events);
  }

  /// Who subscribed.
  public List<Subscription> subscriptions() {
    return List.copyOf(subscriptions);
  }

  @Override
  public String group() {
    return "/aws/lambda/fake";
  }

  @Override
  public String stream() {
    return "2026/01/31/[$LATEST]00000000000000000000000000000001";
  }

  @Override
  public void function(Instant time, String line) {
    lines.add(line);
  }

  @Override
  public void extension(Instant time, String line) {
    lines.add(line);
  }

  @Override
  public void platform(Instant time, PlatformEvent event) {
    events.add(event);
  }

  @Override
  public void subscribe(Subscription subscription) {
    subscriptions.add(subscription);
  }

  @Override
  public void mark() {}

  @Override
  public byte[] tail() {
    return new byte[0];
  }

  @Override
  public void close() {}
}
