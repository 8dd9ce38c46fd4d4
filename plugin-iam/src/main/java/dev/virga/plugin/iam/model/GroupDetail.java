package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `GroupDetail` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GroupDetail.html).
public record GroupDetail(
    @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
        @Nullable String path,
    @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String groupName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") @Nullable String groupId,
    @Length(min = 20, max = 2048) @Nullable String arn,
    @Nullable Instant createDate,
    @Nullable List<PolicyDetail> groupPolicyList,
    @Nullable List<AttachedPolicy> attachedManagedPolicies) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static GroupDetail of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public GroupDetail with(Consumer<Builder> changes) {
    var it = new Builder();
    it.path = this.path;
    it.groupName = this.groupName;
    it.groupId = this.groupId;
    it.arn = this.arn;
    it.createDate = this.createDate;
    it.groupPolicyList = this.groupPolicyList;
    it.attachedManagedPolicies = this.attachedManagedPolicies;
    changes.accept(it);
    return it.build();
  }

  /// The members of a GroupDetail in the making.
  public static final class Builder {
    public @Nullable String path;
    public @Nullable String groupName;
    public @Nullable String groupId;
    public @Nullable String arn;
    public @Nullable Instant createDate;
    public @Nullable List<PolicyDetail> groupPolicyList;
    public @Nullable List<AttachedPolicy> attachedManagedPolicies;

    private GroupDetail build() {
      return new GroupDetail(
          path, groupName, groupId, arn, createDate, groupPolicyList, attachedManagedPolicies);
    }
  }
}
