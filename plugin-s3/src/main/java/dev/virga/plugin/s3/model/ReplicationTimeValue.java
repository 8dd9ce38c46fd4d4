package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `ReplicationTimeValue` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ReplicationTimeValue.html).
public record ReplicationTimeValue(@Nullable Integer minutes) {}
