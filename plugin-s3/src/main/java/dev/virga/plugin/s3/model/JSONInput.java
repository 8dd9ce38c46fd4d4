package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `JSONInput` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_JSONInput.html).
public record JSONInput(@Nullable JSONType type) {}
