package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ReplicationRule` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ReplicationRule.html).
public record ReplicationRule(
    @Length(max = 100) List<ReplicationDestination> destinations,
    @Length(min = 1, max = 100) @Nullable List<RepositoryFilter> repositoryFilters) {}
