package dev.virga.plugin.s3.model;

/// `SseKmsEncryptedObjects` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_SseKmsEncryptedObjects.html).
public record SseKmsEncryptedObjects(SseKmsEncryptedObjectsStatus status) {}
