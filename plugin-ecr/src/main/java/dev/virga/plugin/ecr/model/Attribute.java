package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `Attribute` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Attribute.html).
public record Attribute(
    @Length(min = 1, max = 128) String key, @Length(min = 1, max = 256) @Nullable String value) {}
