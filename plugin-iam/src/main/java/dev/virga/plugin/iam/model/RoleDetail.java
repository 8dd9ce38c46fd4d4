package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `RoleDetail` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RoleDetail.html).
public record RoleDetail(
    @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
        @Nullable String path,
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String roleName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") @Nullable String roleId,
    @Length(min = 20, max = 2048) @Nullable String arn,
    @Nullable Instant createDate,
    @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
        @Nullable String assumeRolePolicyDocument,
    @Nullable List<InstanceProfile> instanceProfileList,
    @Nullable List<PolicyDetail> rolePolicyList,
    @Nullable List<AttachedPolicy> attachedManagedPolicies,
    @Nullable AttachedPermissionsBoundary permissionsBoundary,
    @Length(max = 50) @Nullable List<Tag> tags,
    @Nullable RoleLastUsed roleLastUsed) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static RoleDetail of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public RoleDetail with(Consumer<Builder> changes) {
    var it = new Builder();
    it.path = this.path;
    it.roleName = this.roleName;
    it.roleId = this.roleId;
    it.arn = this.arn;
    it.createDate = this.createDate;
    it.assumeRolePolicyDocument = this.assumeRolePolicyDocument;
    it.instanceProfileList = this.instanceProfileList;
    it.rolePolicyList = this.rolePolicyList;
    it.attachedManagedPolicies = this.attachedManagedPolicies;
    it.permissionsBoundary = this.permissionsBoundary;
    it.tags = this.tags;
    it.roleLastUsed = this.roleLastUsed;
    changes.accept(it);
    return it.build();
  }

  /// The members of a RoleDetail in the making.
  public static final class Builder {
    public @Nullable String path;
    public @Nullable String roleName;
    public @Nullable String roleId;
    public @Nullable String arn;
    public @Nullable Instant createDate;
    public @Nullable String assumeRolePolicyDocument;
    public @Nullable List<InstanceProfile> instanceProfileList;
    public @Nullable List<PolicyDetail> rolePolicyList;
    public @Nullable List<AttachedPolicy> attachedManagedPolicies;
    public @Nullable AttachedPermissionsBoundary permissionsBoundary;
    public @Nullable List<Tag> tags;
    public @Nullable RoleLastUsed roleLastUsed;

    private RoleDetail build() {
      return new RoleDetail(
          path,
          roleName,
          roleId,
          arn,
          createDate,
          assumeRolePolicyDocument,
          instanceProfileList,
          rolePolicyList,
          attachedManagedPolicies,
          permissionsBoundary,
          tags,
          roleLastUsed);
    }
  }
}
