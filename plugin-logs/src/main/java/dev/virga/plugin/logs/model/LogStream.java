package dev.virga.plugin.logs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LogStream` of the [CloudWatch Logs API](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogStream.html).
public record LogStream(
    @Length(min = 1, max = 512) @Pattern("[^:*]*") @Nullable String logStreamName,
    @Range(min = 0) @Nullable Long creationTime,
    @Range(min = 0) @Nullable Long firstEventTimestamp,
    @Range(min = 0) @Nullable Long lastEventTimestamp,
    @Range(min = 0) @Nullable Long lastIngestionTime,
    @Length(min = 1) @Nullable String uploadSequenceToken,
    @Nullable String arn,
    @Range(min = 0) @Nullable Long storedBytes) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LogStream of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LogStream with(Consumer<Builder> changes) {
    var it = new Builder();
    it.logStreamName = this.logStreamName;
    it.creationTime = this.creationTime;
    it.firstEventTimestamp = this.firstEventTimestamp;
    it.lastEventTimestamp = this.lastEventTimestamp;
    it.lastIngestionTime = this.lastIngestionTime;
    it.uploadSequenceToken = this.uploadSequenceToken;
    it.arn = this.arn;
    it.storedBytes = this.storedBytes;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LogStream in the making.
  public static final class Builder {
    public @Nullable String logStreamName;
    public @Nullable Long creationTime;
    public @Nullable Long firstEventTimestamp;
    public @Nullable Long lastEventTimestamp;
    public @Nullable Long lastIngestionTime;
    public @Nullable String uploadSequenceToken;
    public @Nullable String arn;
    public @Nullable Long storedBytes;

    private LogStream build() {
      return new LogStream(
          logStreamName,
          creationTime,
          firstEventTimestamp,
          lastEventTimestamp,
          lastIngestionTime,
          uploadSequenceToken,
          arn,
          storedBytes);
    }
  }
}
