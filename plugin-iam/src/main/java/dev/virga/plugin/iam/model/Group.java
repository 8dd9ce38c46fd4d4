package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Group` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_Group.html).
public record Group(
    @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
        String path,
    @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String groupName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") String groupId,
    @Length(min = 20, max = 2048) String arn,
    Instant createDate) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Group of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Group with(Consumer<Builder> changes) {
    var it = new Builder();
    it.path = this.path;
    it.groupName = this.groupName;
    it.groupId = this.groupId;
    it.arn = this.arn;
    it.createDate = this.createDate;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Group in the making.
  public static final class Builder {
    public @Nullable String path;
    public @Nullable String groupName;
    public @Nullable String groupId;
    public @Nullable String arn;
    public @Nullable Instant createDate;

    private Group build() {
      return new Group(
          Objects.requireNonNull(path, "Path"),
          Objects.requireNonNull(groupName, "GroupName"),
          Objects.requireNonNull(groupId, "GroupId"),
          Objects.requireNonNull(arn, "Arn"),
          Objects.requireNonNull(createDate, "CreateDate"));
    }
  }
}
