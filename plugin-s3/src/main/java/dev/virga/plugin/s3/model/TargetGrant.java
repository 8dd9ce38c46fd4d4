package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `TargetGrant` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_TargetGrant.html).
public record TargetGrant(@Nullable Grantee grantee, @Nullable BucketLogsPermission permission) {}
