package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `SubnetConfiguration` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetConfiguration.html).
public record SubnetConfiguration(
    @Name("SubnetId") @Nullable String subnetId,
    @Name("Ipv4") @Nullable String ipv4,
    @Name("Ipv6") @Nullable String ipv6) {}
