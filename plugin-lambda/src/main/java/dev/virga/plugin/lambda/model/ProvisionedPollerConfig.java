package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// `ProvisionedPollerConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_ProvisionedPollerConfig.html).
public record ProvisionedPollerConfig(
    @Range(min = 1, max = 200) @Nullable Integer minimumPollers,
    @Range(min = 1, max = 2000) @Nullable Integer maximumPollers,
    @Length(max = 128) @Pattern("[a-zA-Z0-9-_]*") @Nullable String pollerGroupName) {}
