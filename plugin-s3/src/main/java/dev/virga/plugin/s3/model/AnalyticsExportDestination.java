package dev.virga.plugin.s3.model;

/// `AnalyticsExportDestination` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AnalyticsExportDestination.html).
public record AnalyticsExportDestination(AnalyticsS3BucketDestination s3BucketDestination) {}
