package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// `ImageTagMutabilityExclusionFilter` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html).
public record ImageTagMutabilityExclusionFilter(
    ImageTagMutabilityExclusionFilterType filterType,
    @Length(min = 1, max = 128) @Pattern("^[0-9a-zA-Z._*-]{1,128}$") String filter) {}
