package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ManagedPrefixList` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ManagedPrefixList.html).
public record ManagedPrefixList(
    @Nullable String prefixListId,
    @Nullable String addressFamily,
    @Nullable PrefixListState state,
    @Nullable String stateMessage,
    @Length(min = 1, max = 1283) @Nullable String prefixListArn,
    @Nullable String prefixListName,
    @Nullable Integer maxEntries,
    @Nullable Long version,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String ownerId,
    @Nullable String ipamPrefixListResolverTargetId,
    @Nullable Boolean ipamPrefixListResolverSyncEnabled) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ManagedPrefixList of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ManagedPrefixList with(Consumer<Builder> changes) {
    var it = new Builder();
    it.prefixListId = this.prefixListId;
    it.addressFamily = this.addressFamily;
    it.state = this.state;
    it.stateMessage = this.stateMessage;
    it.prefixListArn = this.prefixListArn;
    it.prefixListName = this.prefixListName;
    it.maxEntries = this.maxEntries;
    it.version = this.version;
    it.tags = this.tags;
    it.ownerId = this.ownerId;
    it.ipamPrefixListResolverTargetId = this.ipamPrefixListResolverTargetId;
    it.ipamPrefixListResolverSyncEnabled = this.ipamPrefixListResolverSyncEnabled;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ManagedPrefixList in the making.
  public static final class Builder {
    public @Nullable String prefixListId;
    public @Nullable String addressFamily;
    public @Nullable PrefixListState state;
    public @Nullable String stateMessage;
    public @Nullable String prefixListArn;
    public @Nullable String prefixListName;
    public @Nullable Integer maxEntries;
    public @Nullable Long version;
    public @Nullable List<Tag> tags;
    public @Nullable String ownerId;
    public @Nullable String ipamPrefixListResolverTargetId;
    public @Nullable Boolean ipamPrefixListResolverSyncEnabled;

    private ManagedPrefixList build() {
      return new ManagedPrefixList(
          prefixListId,
          addressFamily,
          state,
          stateMessage,
          prefixListArn,
          prefixListName,
          maxEntries,
          version,
          tags,
          ownerId,
          ipamPrefixListResolverTargetId,
          ipamPrefixListResolverSyncEnabled);
    }
  }
}
