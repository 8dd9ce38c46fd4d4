package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `SecurityGroupRuleUpdate` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRuleUpdate.html).
public record SecurityGroupRuleUpdate(
    @Name("SecurityGroupRuleId") String securityGroupRuleId,
    @Name("SecurityGroupRule") @Nullable SecurityGroupRuleRequest securityGroupRule) {}
