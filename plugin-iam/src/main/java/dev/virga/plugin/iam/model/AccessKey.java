package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `AccessKey` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKey.html).
public record AccessKey(
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") String accessKeyId,
    StatusType status,
    @Sensitive String secretAccessKey,
    @Nullable Instant createDate) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static AccessKey of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public AccessKey with(Consumer<Builder> changes) {
    var it = new Builder();
    it.userName = this.userName;
    it.accessKeyId = this.accessKeyId;
    it.status = this.status;
    it.secretAccessKey = this.secretAccessKey;
    it.createDate = this.createDate;
    changes.accept(it);
    return it.build();
  }

  /// The members of a AccessKey in the making.
  public static final class Builder {
    public @Nullable String userName;
    public @Nullable String accessKeyId;
    public @Nullable StatusType status;
    public @Nullable String secretAccessKey;
    public @Nullable Instant createDate;

    private AccessKey build() {
      return new AccessKey(
          Objects.requireNonNull(userName, "UserName"),
          Objects.requireNonNull(accessKeyId, "AccessKeyId"),
          Objects.requireNonNull(status, "Status"),
          Objects.requireNonNull(secretAccessKey, "SecretAccessKey"),
          createDate);
    }
  }
}
