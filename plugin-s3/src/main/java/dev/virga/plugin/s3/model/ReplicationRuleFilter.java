package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `ReplicationRuleFilter` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ReplicationRuleFilter.html).
public record ReplicationRuleFilter(
    @Nullable String prefix, @Nullable Tag tag, @Nullable ReplicationRuleAndOperator and) {}
