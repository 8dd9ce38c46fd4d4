package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `JSONOutput` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_JSONOutput.html).
public record JSONOutput(@Nullable String recordDelimiter) {}
