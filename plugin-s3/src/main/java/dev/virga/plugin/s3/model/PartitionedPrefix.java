package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `PartitionedPrefix` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PartitionedPrefix.html).
public record PartitionedPrefix(@Nullable PartitionDateSource partitionDateSource) {}
