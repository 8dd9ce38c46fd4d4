package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `Grant` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Grant.html).
public record Grant(@Nullable Grantee grantee, @Nullable Permission permission) {}
