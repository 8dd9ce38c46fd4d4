package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `StaleIpPermission` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StaleIpPermission.html).
public record StaleIpPermission(
    @Nullable Integer fromPort,
    @Nullable String ipProtocol,
    @Nullable List<String> ipRanges,
    @Nullable List<String> prefixListIds,
    @Nullable Integer toPort,
    @Name("groups") @Nullable List<UserIdGroupPair> userIdGroupPairs) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static StaleIpPermission of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public StaleIpPermission with(Consumer<Builder> changes) {
    var it = new Builder();
    it.fromPort = this.fromPort;
    it.ipProtocol = this.ipProtocol;
    it.ipRanges = this.ipRanges;
    it.prefixListIds = this.prefixListIds;
    it.toPort = this.toPort;
    it.userIdGroupPairs = this.userIdGroupPairs;
    changes.accept(it);
    return it.build();
  }

  /// The members of a StaleIpPermission in the making.
  public static final class Builder {
    public @Nullable Integer fromPort;
    public @Nullable String ipProtocol;
    public @Nullable List<String> ipRanges;
    public @Nullable List<String> prefixListIds;
    public @Nullable Integer toPort;
    public @Nullable List<UserIdGroupPair> userIdGroupPairs;

    private StaleIpPermission build() {
      return new StaleIpPermission(
          fromPort, ipProtocol, ipRanges, prefixListIds, toPort, userIdGroupPairs);
    }
  }
}
