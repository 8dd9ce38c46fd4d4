package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `ObjectLockConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ObjectLockConfiguration.html).
public record ObjectLockConfiguration(
    @Nullable ObjectLockEnabled objectLockEnabled, @Nullable ObjectLockRule rule) {}
