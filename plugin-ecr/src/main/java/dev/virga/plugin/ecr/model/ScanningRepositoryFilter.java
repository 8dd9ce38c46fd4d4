package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// `ScanningRepositoryFilter` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ScanningRepositoryFilter.html).
public record ScanningRepositoryFilter(
    @Length(min = 1, max = 255) @Pattern("^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$")
        String filter,
    ScanningRepositoryFilterType filterType) {}
