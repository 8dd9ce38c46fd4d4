package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SecurityGroupRule` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html).
public record SecurityGroupRule(
    @Nullable String securityGroupRuleId,
    @Nullable String groupId,
    @Nullable String groupOwnerId,
    @Nullable Boolean isEgress,
    @Nullable String ipProtocol,
    @Nullable Integer fromPort,
    @Nullable Integer toPort,
    @Nullable String cidrIpv4,
    @Nullable String cidrIpv6,
    @Nullable String prefixListId,
    @Nullable ReferencedSecurityGroup referencedGroupInfo,
    @Nullable String description,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String securityGroupRuleArn) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SecurityGroupRule of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SecurityGroupRule with(Consumer<Builder> changes) {
    var it = new Builder();
    it.securityGroupRuleId = this.securityGroupRuleId;
    it.groupId = this.groupId;
    it.groupOwnerId = this.groupOwnerId;
    it.isEgress = this.isEgress;
    it.ipProtocol = this.ipProtocol;
    it.fromPort = this.fromPort;
    it.toPort = this.toPort;
    it.cidrIpv4 = this.cidrIpv4;
    it.cidrIpv6 = this.cidrIpv6;
    it.prefixListId = this.prefixListId;
    it.referencedGroupInfo = this.referencedGroupInfo;
    it.description = this.description;
    it.tags = this.tags;
    it.securityGroupRuleArn = this.securityGroupRuleArn;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SecurityGroupRule in the making.
  public static final class Builder {
    public @Nullable String securityGroupRuleId;
    public @Nullable String groupId;
    public @Nullable String groupOwnerId;
    public @Nullable Boolean isEgress;
    public @Nullable String ipProtocol;
    public @Nullable Integer fromPort;
    public @Nullable Integer toPort;
    public @Nullable String cidrIpv4;
    public @Nullable String cidrIpv6;
    public @Nullable String prefixListId;
    public @Nullable ReferencedSecurityGroup referencedGroupInfo;
    public @Nullable String description;
    public @Nullable List<Tag> tags;
    public @Nullable String securityGroupRuleArn;

    private SecurityGroupRule build() {
      return new SecurityGroupRule(
          securityGroupRuleId,
          groupId,
          groupOwnerId,
          isEgress,
          ipProtocol,
          fromPort,
          toPort,
          cidrIpv4,
          cidrIpv6,
          prefixListId,
          referencedGroupInfo,
          description,
          tags,
          securityGroupRuleArn);
    }
  }
}
