package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `NoncurrentVersionExpiration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_NoncurrentVersionExpiration.html).
public record NoncurrentVersionExpiration(
    @Nullable Integer noncurrentDays, @Nullable Integer newerNoncurrentVersions) {}
