package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `ResolvedS3Object` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_ResolvedS3Object.html).
public record ResolvedS3Object(
    @Nullable String s3Bucket, @Nullable String s3Key, @Nullable String s3ObjectVersion) {}
