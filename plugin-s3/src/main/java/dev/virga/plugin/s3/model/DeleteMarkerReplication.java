package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `DeleteMarkerReplication` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteMarkerReplication.html).
public record DeleteMarkerReplication(@Nullable DeleteMarkerReplicationStatus status) {}
