package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkAclEntry` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclEntry.html).
public record NetworkAclEntry(
    @Nullable String cidrBlock,
    @Nullable Boolean egress,
    @Nullable IcmpTypeCode icmpTypeCode,
    @Nullable String ipv6CidrBlock,
    @Nullable PortRange portRange,
    @Nullable String protocol,
    @Nullable RuleAction ruleAction,
    @Nullable Integer ruleNumber) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkAclEntry of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkAclEntry with(Consumer<Builder> changes) {
    var it = new Builder();
    it.cidrBlock = this.cidrBlock;
    it.egress = this.egress;
    it.icmpTypeCode = this.icmpTypeCode;
    it.ipv6CidrBlock = this.ipv6CidrBlock;
    it.portRange = this.portRange;
    it.protocol = this.protocol;
    it.ruleAction = this.ruleAction;
    it.ruleNumber = this.ruleNumber;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkAclEntry in the making.
  public static final class Builder {
    public @Nullable String cidrBlock;
    public @Nullable Boolean egress;
    public @Nullable IcmpTypeCode icmpTypeCode;
    public @Nullable String ipv6CidrBlock;
    public @Nullable PortRange portRange;
    public @Nullable String protocol;
    public @Nullable RuleAction ruleAction;
    public @Nullable Integer ruleNumber;

    private NetworkAclEntry build() {
      return new NetworkAclEntry(
          cidrBlock,
          egress,
          icmpTypeCode,
          ipv6CidrBlock,
          portRange,
          protocol,
          ruleAction,
          ruleNumber);
    }
  }
}
