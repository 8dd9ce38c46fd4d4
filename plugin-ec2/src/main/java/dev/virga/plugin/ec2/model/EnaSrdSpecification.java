package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `EnaSrdSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnaSrdSpecification.html).
public record EnaSrdSpecification(
    @Name("EnaSrdEnabled") @Nullable Boolean enaSrdEnabled,
    @Name("EnaSrdUdpSpecification") @Nullable EnaSrdUdpSpecification enaSrdUdpSpecification) {}
