package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Role` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html).
public record Role(
    @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
        String path,
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") String roleId,
    @Length(min = 20, max = 2048) String arn,
    Instant createDate,
    @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
        @Nullable String assumeRolePolicyDocument,
    @Length(max = 1000) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
        @Nullable String description,
    @Range(min = 3600, max = 43200) @Nullable Integer maxSessionDuration,
    @Nullable AttachedPermissionsBoundary permissionsBoundary,
    @Length(max = 50) @Nullable List<Tag> tags,
    @Nullable RoleLastUsed roleLastUsed) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Role of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Role with(Consumer<Builder> changes) {
    var it = new Builder();
    it.path = this.path;
    it.roleName = this.roleName;
    it.roleId = this.roleId;
    it.arn = this.arn;
    it.createDate = this.createDate;
    it.assumeRolePolicyDocument = this.assumeRolePolicyDocument;
    it.description = this.description;
    it.maxSessionDuration = this.maxSessionDuration;
    it.permissionsBoundary = this.permissionsBoundary;
    it.tags = this.tags;
    it.roleLastUsed = this.roleLastUsed;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Role in the making.
  public static final class Builder {
    public @Nullable String path;
    public @Nullable String roleName;
    public @Nullable String roleId;
    public @Nullable String arn;
    public @Nullable Instant createDate;
    public @Nullable String assumeRolePolicyDocument;
    public @Nullable String description;
    public @Nullable Integer maxSessionDuration;
    public @Nullable AttachedPermissionsBoundary permissionsBoundary;
    public @Nullable List<Tag> tags;
    public @Nullable RoleLastUsed roleLastUsed;

    private Role build() {
      return new Role(
          Objects.requireNonNull(path, "Path"),
          Objects.requireNonNull(roleName, "RoleName"),
          Objects.requireNonNull(roleId, "RoleId"),
          Objects.requireNonNull(arn, "Arn"),
          Objects.requireNonNull(createDate, "CreateDate"),
          assumeRolePolicyDocument,
          description,
          maxSessionDuration,
          permissionsBoundary,
          tags,
          roleLastUsed);
    }
  }
}
