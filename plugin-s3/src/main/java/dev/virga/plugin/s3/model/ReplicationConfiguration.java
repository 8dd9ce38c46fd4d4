package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import java.util.List;

/// `ReplicationConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ReplicationConfiguration.html).
public record ReplicationConfiguration(
    String role, @Name("Rule") @Flattened List<ReplicationRule> rules) {}
