package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import java.util.List;

/// `ReplicationConfiguration` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ReplicationConfiguration.html).
public record ReplicationConfiguration(@Length(max = 10) List<ReplicationRule> rules) {}
