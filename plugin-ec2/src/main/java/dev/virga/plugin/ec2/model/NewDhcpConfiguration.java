package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `NewDhcpConfiguration` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NewDhcpConfiguration.html).
public record NewDhcpConfiguration(
    @Name("Key") @Nullable String key, @Name("Value") @Nullable List<String> values) {}
