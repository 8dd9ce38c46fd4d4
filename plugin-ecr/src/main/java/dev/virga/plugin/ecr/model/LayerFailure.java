package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `LayerFailure` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_LayerFailure.html).
public record LayerFailure(
    @Length(max = 1000) @Nullable String layerDigest,
    @Nullable LayerFailureCode failureCode,
    @Nullable String failureReason) {}
