package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `NoncurrentVersionTransition` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_NoncurrentVersionTransition.html).
public record NoncurrentVersionTransition(
    @Nullable Integer noncurrentDays,
    @Nullable String storageClass,
    @Nullable Integer newerNoncurrentVersions) {}
