package dev.virga.plugin.s3.model;

/// `ExistingObjectReplication` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ExistingObjectReplication.html).
public record ExistingObjectReplication(ExistingObjectReplicationStatus status) {}
