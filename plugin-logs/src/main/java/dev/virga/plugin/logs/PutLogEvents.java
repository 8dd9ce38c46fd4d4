package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.Entity;
import dev.virga.plugin.logs.model.InputLogEvent;
import dev.virga.plugin.logs.model.RejectedEntityInfo;
import dev.virga.plugin.logs.model.RejectedLogEventsInfo;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [PutLogEvents](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html).
public final class PutLogEvents implements Operation<PutLogEvents.Request, PutLogEvents.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName,
      @Length(min = 1, max = 512) @Pattern("[^:*]*") String logStreamName,
      @Length(min = 1, max = 10000) List<InputLogEvent> logEvents,
      @Length(min = 1) @Nullable String sequenceToken,
      @Nullable Entity entity) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String logGroupName;
      public @Nullable String logStreamName;
      public @Nullable List<InputLogEvent> logEvents;
      public @Nullable String sequenceToken;
      public @Nullable Entity entity;

      private Request build() {
        return new Request(
            Objects.requireNonNull(logGroupName, "logGroupName"),
            Objects.requireNonNull(logStreamName, "logStreamName"),
            Objects.requireNonNull(logEvents, "logEvents"),
            sequenceToken,
            entity);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String nextSequenceToken,
      @Nullable RejectedLogEventsInfo rejectedLogEventsInfo,
      @Nullable RejectedEntityInfo rejectedEntityInfo) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "PutLogEvents is not implemented.");
  }
}
