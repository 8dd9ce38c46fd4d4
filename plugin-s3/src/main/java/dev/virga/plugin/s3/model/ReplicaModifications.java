package dev.virga.plugin.s3.model;

/// `ReplicaModifications` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ReplicaModifications.html).
public record ReplicaModifications(ReplicaModificationsStatus status) {}
