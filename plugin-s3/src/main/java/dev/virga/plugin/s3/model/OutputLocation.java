package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `OutputLocation` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_OutputLocation.html).
public record OutputLocation(@Nullable S3Location s3) {}
