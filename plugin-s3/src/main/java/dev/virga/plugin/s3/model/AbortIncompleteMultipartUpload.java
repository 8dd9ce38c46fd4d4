package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `AbortIncompleteMultipartUpload` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortIncompleteMultipartUpload.html).
public record AbortIncompleteMultipartUpload(@Nullable Integer daysAfterInitiation) {}
