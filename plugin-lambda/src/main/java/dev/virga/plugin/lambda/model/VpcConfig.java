package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `VpcConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html).
public record VpcConfig(
    @Length(max = 16) @Nullable List<String> subnetIds,
    @Length(max = 5) @Nullable List<String> securityGroupIds,
    @Nullable Boolean ipv6AllowedForDualStack) {}
