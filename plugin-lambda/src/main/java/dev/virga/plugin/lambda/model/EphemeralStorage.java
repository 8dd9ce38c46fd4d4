package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Range;

/// `EphemeralStorage` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_EphemeralStorage.html).
public record EphemeralStorage(@Range(min = 512, max = 10240) int size) {}
