package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `AnalyticsFilter` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AnalyticsFilter.html).
public record AnalyticsFilter(
    @Nullable String prefix, @Nullable Tag tag, @Nullable AnalyticsAndOperator and) {}
