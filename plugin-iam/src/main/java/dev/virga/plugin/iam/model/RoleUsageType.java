package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `RoleUsageType` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RoleUsageType.html).
public record RoleUsageType(
    @Length(min = 1, max = 100) @Nullable String region,
    @Nullable List<@Length(min = 20, max = 2048) String> resources) {}
