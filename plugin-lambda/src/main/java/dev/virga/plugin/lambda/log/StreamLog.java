package dev.virga.plugin.lambda.log;

import java.time.Instant;

/// The log of one execution environment. Its lock keeps the events of the stream in the order of their
/// times, whoever writes them.
final class StreamLog implements FunctionLog {
  private final LogDestination destination;
  private final EventFormat format;
  private final Telemetry telemetry;
  private final LogTail tail = new LogTail();
  private Instant last = Instant.MIN;

  StreamLog(LogDestination destination, EventFormat format, Telemetry telemetry) {
    this.destination = destination;
    this.format = format;
    this.telemetry = telemetry;
  }

  @Override
  public String group() {
    return destination.group();
  }

  @Override
  public String stream() {
    return destination.stream();
  }

  @Override
  public synchronized void function(Instant time, String line) {
    Instant ordered = ordered(time);
    if (format.shows(line)) {
      line(ordered, line);
    }
    telemetry.function(ordered, line);
  }

  @Override
  public synchronized void extension(Instant time, String line) {
    Instant ordered = ordered(time);
    line(ordered, line);
    telemetry.extension(ordered, line);
  }

  @Override
  public synchronized void platform(Instant time, PlatformEvent event) {
    Instant ordered = ordered(time);
    format.lines(ordered, event).forEach(it -> write(ordered, it));
    telemetry.platform(ordered, event);
  }

  @Override
  public void subscribe(Subscription subscription) {
    telemetry.subscribe(subscription);
  }

  @Override
  public synchronized void mark() {
    tail.clear();
  }

  @Override
  public synchronized byte[] tail() {
    return tail.bytes();
  }

  @Override
  public void close() {
    telemetry.close();
  }

  private void line(Instant time, String line) {
    LongLines.pieces(line).forEach(it -> write(time, it + "\n"));
  }

  private void write(Instant time, String message) {
    destination.write(time, message);
    tail.add(message);
  }

  private Instant ordered(Instant time) {
    if (time.isAfter(last)) {
      last = time;
    }
    return last;
  }
}
