package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `IpPermission` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html).
public record IpPermission(
    @Nullable String ipProtocol,
    @Nullable Integer fromPort,
    @Nullable Integer toPort,
    @Name("groups") @Nullable List<UserIdGroupPair> userIdGroupPairs,
    @Nullable List<IpRange> ipRanges,
    @Nullable List<Ipv6Range> ipv6Ranges,
    @Nullable List<PrefixListId> prefixListIds) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static IpPermission of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public IpPermission with(Consumer<Builder> changes) {
    var it = new Builder();
    it.ipProtocol = this.ipProtocol;
    it.fromPort = this.fromPort;
    it.toPort = this.toPort;
    it.userIdGroupPairs = this.userIdGroupPairs;
    it.ipRanges = this.ipRanges;
    it.ipv6Ranges = this.ipv6Ranges;
    it.prefixListIds = this.prefixListIds;
    changes.accept(it);
    return it.build();
  }

  /// The members of a IpPermission in the making.
  public static final class Builder {
    public @Nullable String ipProtocol;
    public @Nullable Integer fromPort;
    public @Nullable Integer toPort;
    public @Nullable List<UserIdGroupPair> userIdGroupPairs;
    public @Nullable List<IpRange> ipRanges;
    public @Nullable List<Ipv6Range> ipv6Ranges;
    public @Nullable List<PrefixListId> prefixListIds;

    private IpPermission build() {
      return new IpPermission(
          ipProtocol, fromPort, toPort, userIdGroupPairs, ipRanges, ipv6Ranges, prefixListIds);
    }
  }
}
