package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkAcl` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAcl.html).
public record NetworkAcl(
    @Name("associationSet") @Nullable List<NetworkAclAssociation> associations,
    @Name("entrySet") @Nullable List<NetworkAclEntry> entries,
    @Name("default") @Nullable Boolean isDefault,
    @Nullable String networkAclId,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String vpcId,
    @Nullable String ownerId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkAcl of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkAcl with(Consumer<Builder> changes) {
    var it = new Builder();
    it.associations = this.associations;
    it.entries = this.entries;
    it.isDefault = this.isDefault;
    it.networkAclId = this.networkAclId;
    it.tags = this.tags;
    it.vpcId = this.vpcId;
    it.ownerId = this.ownerId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkAcl in the making.
  public static final class Builder {
    public @Nullable List<NetworkAclAssociation> associations;
    public @Nullable List<NetworkAclEntry> entries;
    public @Nullable Boolean isDefault;
    public @Nullable String networkAclId;
    public @Nullable List<Tag> tags;
    public @Nullable String vpcId;
    public @Nullable String ownerId;

    private NetworkAcl build() {
      return new NetworkAcl(associations, entries, isDefault, networkAclId, tags, vpcId, ownerId);
    }
  }
}
