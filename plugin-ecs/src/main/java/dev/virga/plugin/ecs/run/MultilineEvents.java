package dev.virga.plugin.ecs.run;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// Joins lines to events with the options
/// [awslogs-multiline-pattern and awslogs-datetime-format](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html):
/// a line that matches starts an event, the others belong to the one before.
final class MultilineEvents {
  /// The limit of an event less what AWS counts for each event beside its text.
  private static final int MOST = 262_144 - 26;

  private final Pattern start;
  private final BiConsumer<Instant, String> events;
  private final StringBuilder text = new StringBuilder();
  private @Nullable Instant time;

  private MultilineEvents(Pattern start, BiConsumer<Instant, String> events) {
    this.start = start;
    this.events = events;
  }

  /// The events of a container; nothing where each line is an event, which is also so where the
  /// pattern cannot be understood.
  static Optional<MultilineEvents> of(
      Map<String, String> options, BiConsumer<Instant, String> events) {
    var format = options.get("awslogs-datetime-format");
    var pattern =
        format == null ? options.get("awslogs-multiline-pattern") : DatetimeFormat.pattern(format);
    if (pattern == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new MultilineEvents(Pattern.compile(pattern), events));
    } catch (PatternSyntaxException _) {
      return Optional.empty();
    }
  }

  synchronized void line(Instant at, String line) {
    if (start.matcher(line).find() || text.length() + line.length() > MOST) {
      flush();
    }
    if (time == null) {
      time = at;
    } else {
      text.append('\n');
    }
    text.append(line);
  }

  /// Ends the event in the making.
  synchronized void flush() {
    if (time != null && !text.isEmpty()) {
      events.accept(time, text.toString());
    }
    time = null;
    text.setLength(0);
  }
}
