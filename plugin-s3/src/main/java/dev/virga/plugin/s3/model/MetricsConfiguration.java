package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `MetricsConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_MetricsConfiguration.html).
public record MetricsConfiguration(String id, @Nullable MetricsFilter filter) {}
