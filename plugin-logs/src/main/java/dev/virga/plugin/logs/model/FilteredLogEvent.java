package dev.virga.plugin.logs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `FilteredLogEvent` of the [CloudWatch Logs API](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilteredLogEvent.html).
public record FilteredLogEvent(
    @Length(min = 1, max = 512) @Pattern("[^:*]*") @Nullable String logStreamName,
    @Range(min = 0) @Nullable Long timestamp,
    @Length(min = 1) @Nullable String message,
    @Range(min = 0) @Nullable Long ingestionTime,
    @Nullable String eventId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static FilteredLogEvent of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public FilteredLogEvent with(Consumer<Builder> changes) {
    var it = new Builder();
    it.logStreamName = this.logStreamName;
    it.timestamp = this.timestamp;
    it.message = this.message;
    it.ingestionTime = this.ingestionTime;
    it.eventId = this.eventId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a FilteredLogEvent in the making.
  public static final class Builder {
    public @Nullable String logStreamName;
    public @Nullable Long timestamp;
    public @Nullable String message;
    public @Nullable Long ingestionTime;
    public @Nullable String eventId;

    private FilteredLogEvent build() {
      return new FilteredLogEvent(logStreamName, timestamp, message, ingestionTime, eventId);
    }
  }
}
