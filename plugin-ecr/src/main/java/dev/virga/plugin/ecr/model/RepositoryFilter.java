package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// `RepositoryFilter` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RepositoryFilter.html).
public record RepositoryFilter(
    @Length(min = 2, max = 256)
        @Pattern("^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$")
        String filter,
    RepositoryFilterType filterType) {}
