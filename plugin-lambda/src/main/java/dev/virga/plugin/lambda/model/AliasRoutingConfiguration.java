package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `AliasRoutingConfiguration` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_AliasRoutingConfiguration.html).
public record AliasRoutingConfiguration(
    @Nullable
        Map<@Length(min = 1, max = 1024) @Pattern("[0-9]+") String, @Range(min = 0, max = 1) Double>
        additionalVersionWeights) {}
