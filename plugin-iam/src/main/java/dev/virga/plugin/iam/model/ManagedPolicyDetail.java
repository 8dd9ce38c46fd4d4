package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ManagedPolicyDetail` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ManagedPolicyDetail.html).
public record ManagedPolicyDetail(
    @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String policyName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") @Nullable String policyId,
    @Length(min = 20, max = 2048) @Nullable String arn,
    @Length(min = 1, max = 512) @Pattern("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/") @Nullable String path,
    @Pattern("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?") @Nullable String defaultVersionId,
    @Nullable Integer attachmentCount,
    @Nullable Integer permissionsBoundaryUsageCount,
    @Nullable Boolean isAttachable,
    @Length(max = 1000) @Nullable String description,
    @Nullable Instant createDate,
    @Nullable Instant updateDate,
    @Nullable List<PolicyVersion> policyVersionList) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ManagedPolicyDetail of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ManagedPolicyDetail with(Consumer<Builder> changes) {
    var it = new Builder();
    it.policyName = this.policyName;
    it.policyId = this.policyId;
    it.arn = this.arn;
    it.path = this.path;
    it.defaultVersionId = this.defaultVersionId;
    it.attachmentCount = this.attachmentCount;
    it.permissionsBoundaryUsageCount = this.permissionsBoundaryUsageCount;
    it.isAttachable = this.isAttachable;
    it.description = this.description;
    it.createDate = this.createDate;
    it.updateDate = this.updateDate;
    it.policyVersionList = this.policyVersionList;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ManagedPolicyDetail in the making.
  public static final class Builder {
    public @Nullable String policyName;
    public @Nullable String policyId;
    public @Nullable String arn;
    public @Nullable String path;
    public @Nullable String defaultVersionId;
    public @Nullable Integer attachmentCount;
    public @Nullable Integer permissionsBoundaryUsageCount;
    public @Nullable Boolean isAttachable;
    public @Nullable String description;
    public @Nullable Instant createDate;
    public @Nullable Instant updateDate;
    public @Nullable List<PolicyVersion> policyVersionList;

    private ManagedPolicyDetail build() {
      return new ManagedPolicyDetail(
          policyName,
          policyId,
          arn,
          path,
          defaultVersionId,
          attachmentCount,
          permissionsBoundaryUsageCount,
          isAttachable,
          description,
          createDate,
          updateDate,
          policyVersionList);
    }
  }
}
