package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `MetadataEntry` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_MetadataEntry.html).
public record MetadataEntry(@Nullable String name, @Nullable String value) {}
