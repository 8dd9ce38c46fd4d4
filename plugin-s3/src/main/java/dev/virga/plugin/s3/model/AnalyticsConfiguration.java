package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `AnalyticsConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AnalyticsConfiguration.html).
public record AnalyticsConfiguration(
    String id, @Nullable AnalyticsFilter filter, StorageClassAnalysis storageClassAnalysis) {}
