package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `BucketInfo` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_BucketInfo.html).
public record BucketInfo(@Nullable DataRedundancy dataRedundancy, @Nullable BucketType type) {}
