package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `AccelerateConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AccelerateConfiguration.html).
public record AccelerateConfiguration(@Nullable BucketAccelerateStatus status) {}
