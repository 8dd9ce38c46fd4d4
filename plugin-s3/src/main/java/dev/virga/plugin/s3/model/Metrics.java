package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `Metrics` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Metrics.html).
public record Metrics(MetricsStatus status, @Nullable ReplicationTimeValue eventThreshold) {}
