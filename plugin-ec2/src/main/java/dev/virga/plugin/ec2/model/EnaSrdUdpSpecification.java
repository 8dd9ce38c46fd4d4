package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `EnaSrdUdpSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnaSrdUdpSpecification.html).
public record EnaSrdUdpSpecification(
    @Name("EnaSrdUdpEnabled") @Nullable Boolean enaSrdUdpEnabled) {}
