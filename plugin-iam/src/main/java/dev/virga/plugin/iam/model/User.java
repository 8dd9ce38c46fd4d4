package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `User` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_User.html).
public record User(
    @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
        String path,
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") String userId,
    @Length(min = 20, max = 2048) String arn,
    Instant createDate,
    @Nullable Instant passwordLastUsed,
    @Nullable AttachedPermissionsBoundary permissionsBoundary,
    @Length(max = 50) @Nullable List<Tag> tags) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static User of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public User with(Consumer<Builder> changes) {
    var it = new Builder();
    it.path = this.path;
    it.userName = this.userName;
    it.userId = this.userId;
    it.arn = this.arn;
    it.createDate = this.createDate;
    it.passwordLastUsed = this.passwordLastUsed;
    it.permissionsBoundary = this.permissionsBoundary;
    it.tags = this.tags;
    changes.accept(it);
    return it.build();
  }

  /// The members of a User in the making.
  public static final class Builder {
    public @Nullable String path;
    public @Nullable String userName;
    public @Nullable String userId;
    public @Nullable String arn;
    public @Nullable Instant createDate;
    public @Nullable Instant passwordLastUsed;
    public @Nullable AttachedPermissionsBoundary permissionsBoundary;
    public @Nullable List<Tag> tags;

    private User build() {
      return new User(
          Objects.requireNonNull(path, "Path"),
          Objects.requireNonNull(userName, "UserName"),
          Objects.requireNonNull(userId, "UserId"),
          Objects.requireNonNull(arn, "Arn"),
          Objects.requireNonNull(createDate, "CreateDate"),
          passwordLastUsed,
          permissionsBoundary,
          tags);
    }
  }
}
