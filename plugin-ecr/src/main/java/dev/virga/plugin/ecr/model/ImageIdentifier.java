package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `ImageIdentifier` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageIdentifier.html).
public record ImageIdentifier(
    @Nullable String imageDigest, @Length(min = 1, max = 300) @Nullable String imageTag) {}
