package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `TargetObjectKeyFormat` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_TargetObjectKeyFormat.html).
public record TargetObjectKeyFormat(
    @Nullable SimplePrefix simplePrefix, @Nullable PartitionedPrefix partitionedPrefix) {}
