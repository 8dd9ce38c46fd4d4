package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `ProductCode` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProductCode.html).
public record ProductCode(
    @Name("productCode") @Nullable String productCodeId,
    @Name("type") @Nullable ProductCodeValues productCodeType) {}
