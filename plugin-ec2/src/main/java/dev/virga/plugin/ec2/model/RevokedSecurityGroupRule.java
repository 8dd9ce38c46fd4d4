package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `RevokedSecurityGroupRule` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokedSecurityGroupRule.html).
public record RevokedSecurityGroupRule(
    @Nullable String securityGroupRuleId,
    @Nullable String groupId,
    @Nullable Boolean isEgress,
    @Nullable String ipProtocol,
    @Nullable Integer fromPort,
    @Nullable Integer toPort,
    @Nullable String cidrIpv4,
    @Nullable String cidrIpv6,
    @Nullable String prefixListId,
    @Nullable String referencedGroupId,
    @Nullable String description) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static RevokedSecurityGroupRule of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public RevokedSecurityGroupRule with(Consumer<Builder> changes) {
    var it = new Builder();
    it.securityGroupRuleId = this.securityGroupRuleId;
    it.groupId = this.groupId;
    it.isEgress = this.isEgress;
    it.ipProtocol = this.ipProtocol;
    it.fromPort = this.fromPort;
    it.toPort = this.toPort;
    it.cidrIpv4 = this.cidrIpv4;
    it.cidrIpv6 = this.cidrIpv6;
    it.prefixListId = this.prefixListId;
    it.referencedGroupId = this.referencedGroupId;
    it.description = this.description;
    changes.accept(it);
    return it.build();
  }

  /// The members of a RevokedSecurityGroupRule in the making.
  public static final class Builder {
    public @Nullable String securityGroupRuleId;
    public @Nullable String groupId;
    public @Nullable Boolean isEgress;
    public @Nullable String ipProtocol;
    public @Nullable Integer fromPort;
    public @Nullable Integer toPort;
    public @Nullable String cidrIpv4;
    public @Nullable String cidrIpv6;
    public @Nullable String prefixListId;
    public @Nullable String referencedGroupId;
    public @Nullable String description;

    private RevokedSecurityGroupRule build() {
      return new RevokedSecurityGroupRule(
          securityGroupRuleId,
          groupId,
          isEgress,
          ipProtocol,
          fromPort,
          toPort,
          cidrIpv4,
          cidrIpv6,
          prefixListId,
          referencedGroupId,
          description);
    }
  }
}
