package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `LayersListItem` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_LayersListItem.html).
public record LayersListItem(
    @Length(min = 1, max = 140)
        @Pattern(
            "(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
        @Nullable String layerName,
    @Length(min = 1, max = 140)
        @Pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+")
        @Nullable String layerArn,
    @Nullable LayerVersionsListItem latestMatchingVersion) {}
