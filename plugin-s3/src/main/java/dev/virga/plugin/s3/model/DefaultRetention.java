package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `DefaultRetention` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DefaultRetention.html).
public record DefaultRetention(
    @Nullable ObjectLockRetentionMode mode, @Nullable Integer days, @Nullable Integer years) {}
