package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `AccessKeyMetadata` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKeyMetadata.html).
public record AccessKeyMetadata(
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") @Nullable String accessKeyId,
    @Nullable StatusType status,
    @Nullable Instant createDate) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static AccessKeyMetadata of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public AccessKeyMetadata with(Consumer<Builder> changes) {
    var it = new Builder();
    it.userName = this.userName;
    it.accessKeyId = this.accessKeyId;
    it.status = this.status;
    it.createDate = this.createDate;
    changes.accept(it);
    return it.build();
  }

  /// The members of a AccessKeyMetadata in the making.
  public static final class Builder {
    public @Nullable String userName;
    public @Nullable String accessKeyId;
    public @Nullable StatusType status;
    public @Nullable Instant createDate;

    private AccessKeyMetadata build() {
      return new AccessKeyMetadata(userName, accessKeyId, status, createDate);
    }
  }
}
