package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `LocationInfo` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_LocationInfo.html).
public record LocationInfo(@Nullable LocationType type, @Nullable String name) {}
