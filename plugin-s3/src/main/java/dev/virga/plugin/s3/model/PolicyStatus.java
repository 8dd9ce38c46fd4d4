package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `PolicyStatus` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PolicyStatus.html).
public record PolicyStatus(@Nullable Boolean isPublic) {}
