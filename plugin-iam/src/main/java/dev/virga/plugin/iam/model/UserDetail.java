package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `UserDetail` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UserDetail.html).
public record UserDetail(
    @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
        @Nullable String path,
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") @Nullable String userId,
    @Length(min = 20, max = 2048) @Nullable String arn,
    @Nullable Instant createDate,
    @Nullable List<PolicyDetail> userPolicyList,
    @Nullable List<@Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String> groupList,
    @Nullable List<AttachedPolicy> attachedManagedPolicies,
    @Nullable AttachedPermissionsBoundary permissionsBoundary,
    @Length(max = 50) @Nullable List<Tag> tags) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static UserDetail of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public UserDetail with(Consumer<Builder> changes) {
    var it = new Builder();
    it.path = this.path;
    it.userName = this.userName;
    it.userId = this.userId;
    it.arn = this.arn;
    it.createDate = this.createDate;
    it.userPolicyList = this.userPolicyList;
    it.groupList = this.groupList;
    it.attachedManagedPolicies = this.attachedManagedPolicies;
    it.permissionsBoundary = this.permissionsBoundary;
    it.tags = this.tags;
    changes.accept(it);
    return it.build();
  }

  /// The members of a UserDetail in the making.
  public static final class Builder {
    public @Nullable String path;
    public @Nullable String userName;
    public @Nullable String userId;
    public @Nullable String arn;
    public @Nullable Instant createDate;
    public @Nullable List<PolicyDetail> userPolicyList;
    public @Nullable List<String> groupList;
    public @Nullable List<AttachedPolicy> attachedManagedPolicies;
    public @Nullable AttachedPermissionsBoundary permissionsBoundary;
    public @Nullable List<Tag> tags;

    private UserDetail build() {
      return new UserDetail(
          path,
          userName,
          userId,
          arn,
          createDate,
          userPolicyList,
          groupList,
          attachedManagedPolicies,
          permissionsBoundary,
          tags);
    }
  }
}
