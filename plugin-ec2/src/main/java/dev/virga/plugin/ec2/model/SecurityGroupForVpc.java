package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SecurityGroupForVpc` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupForVpc.html).
public record SecurityGroupForVpc(
    @Nullable String description,
    @Nullable String groupName,
    @Nullable String ownerId,
    @Nullable String groupId,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String primaryVpcId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SecurityGroupForVpc of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SecurityGroupForVpc with(Consumer<Builder> changes) {
    var it = new Builder();
    it.description = this.description;
    it.groupName = this.groupName;
    it.ownerId = this.ownerId;
    it.groupId = this.groupId;
    it.tags = this.tags;
    it.primaryVpcId = this.primaryVpcId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SecurityGroupForVpc in the making.
  public static final class Builder {
    public @Nullable String description;
    public @Nullable String groupName;
    public @Nullable String ownerId;
    public @Nullable String groupId;
    public @Nullable List<Tag> tags;
    public @Nullable String primaryVpcId;

    private SecurityGroupForVpc build() {
      return new SecurityGroupForVpc(description, groupName, ownerId, groupId, tags, primaryVpcId);
    }
  }
}
