package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InstanceProfile` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_InstanceProfile.html).
public record InstanceProfile(
    @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
        String path,
    @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String instanceProfileName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") String instanceProfileId,
    @Length(min = 20, max = 2048) String arn,
    Instant createDate,
    List<Role> roles,
    @Length(max = 50) @Nullable List<Tag> tags) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InstanceProfile of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InstanceProfile with(Consumer<Builder> changes) {
    var it = new Builder();
    it.path = this.path;
    it.instanceProfileName = this.instanceProfileName;
    it.instanceProfileId = this.instanceProfileId;
    it.arn = this.arn;
    it.createDate = this.createDate;
    it.roles = this.roles;
    it.tags = this.tags;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InstanceProfile in the making.
  public static final class Builder {
    public @Nullable String path;
    public @Nullable String instanceProfileName;
    public @Nullable String instanceProfileId;
    public @Nullable String arn;
    public @Nullable Instant createDate;
    public @Nullable List<Role> roles;
    public @Nullable List<Tag> tags;

    private InstanceProfile build() {
      return new InstanceProfile(
          Objects.requireNonNull(path, "Path"),
          Objects.requireNonNull(instanceProfileName, "InstanceProfileName"),
          Objects.requireNonNull(instanceProfileId, "InstanceProfileId"),
          Objects.requireNonNull(arn, "Arn"),
          Objects.requireNonNull(createDate, "CreateDate"),
          Objects.requireNonNull(roles, "Roles"),
          tags);
    }
  }
}
