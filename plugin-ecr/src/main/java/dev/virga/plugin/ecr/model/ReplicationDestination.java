package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// `ReplicationDestination` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ReplicationDestination.html).
public record ReplicationDestination(
    @Length(min = 2, max = 25) @Pattern("[0-9a-z-]{2,25}") String region,
    @Pattern("[0-9]{12}") String registryId) {}
