package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `SubnetIpPrefixes` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetIpPrefixes.html).
public record SubnetIpPrefixes(
    @Nullable String subnetId, @Name("ipPrefixSet") @Nullable List<String> ipPrefixes) {}
