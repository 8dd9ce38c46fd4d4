package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `TopicConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_TopicConfiguration.html).
public record TopicConfiguration(
    @Nullable String id,
    @Name("Topic") String topicArn,
    @Name("Event") @Flattened List<String> events,
    @Nullable NotificationConfigurationFilter filter) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static TopicConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public TopicConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.id = this.id;
    it.topicArn = this.topicArn;
    it.events = this.events;
    it.filter = this.filter;
    changes.accept(it);
    return it.build();
  }

  /// The members of a TopicConfiguration in the making.
  public static final class Builder {
    public @Nullable String id;
    public @Nullable String topicArn;
    public @Nullable List<String> events;
    public @Nullable NotificationConfigurationFilter filter;

    private TopicConfiguration build() {
      return new TopicConfiguration(
          id,
          Objects.requireNonNull(topicArn, "Topic"),
          Objects.requireNonNull(events, "Event"),
          filter);
    }
  }
}
