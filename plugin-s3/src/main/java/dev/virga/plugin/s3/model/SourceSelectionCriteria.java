package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `SourceSelectionCriteria` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_SourceSelectionCriteria.html).
public record SourceSelectionCriteria(
    @Nullable SseKmsEncryptedObjects sseKmsEncryptedObjects,
    @Nullable ReplicaModifications replicaModifications) {}
