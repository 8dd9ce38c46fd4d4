package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `DhcpOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DhcpOptions.html).
public record DhcpOptions(
    @Nullable String ownerId,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String dhcpOptionsId,
    @Name("dhcpConfigurationSet") @Nullable List<DhcpConfiguration> dhcpConfigurations) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static DhcpOptions of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public DhcpOptions with(Consumer<Builder> changes) {
    var it = new Builder();
    it.ownerId = this.ownerId;
    it.tags = this.tags;
    it.dhcpOptionsId = this.dhcpOptionsId;
    it.dhcpConfigurations = this.dhcpConfigurations;
    changes.accept(it);
    return it.build();
  }

  /// The members of a DhcpOptions in the making.
  public static final class Builder {
    public @Nullable String ownerId;
    public @Nullable List<Tag> tags;
    public @Nullable String dhcpOptionsId;
    public @Nullable List<DhcpConfiguration> dhcpConfigurations;

    private DhcpOptions build() {
      return new DhcpOptions(ownerId, tags, dhcpOptionsId, dhcpConfigurations);
    }
  }
}
