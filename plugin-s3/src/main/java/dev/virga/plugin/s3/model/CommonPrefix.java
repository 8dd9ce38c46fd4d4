package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `CommonPrefix` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CommonPrefix.html).
public record CommonPrefix(@Nullable String prefix) {}
