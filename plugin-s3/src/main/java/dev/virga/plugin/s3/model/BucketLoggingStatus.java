package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `BucketLoggingStatus` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_BucketLoggingStatus.html).
public record BucketLoggingStatus(@Nullable LoggingEnabled loggingEnabled) {}
