package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `DhcpConfiguration` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DhcpConfiguration.html).
public record DhcpConfiguration(
    @Nullable String key, @Name("valueSet") @Nullable List<AttributeValue> values) {}
