package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `SecurityGroupRuleDescription` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRuleDescription.html).
public record SecurityGroupRuleDescription(
    @Name("SecurityGroupRuleId") @Nullable String securityGroupRuleId,
    @Name("Description") @Nullable String description) {}
