package dev.virga.plugin.s3.model;

/// `ReplicationTime` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ReplicationTime.html).
public record ReplicationTime(ReplicationTimeStatus status, ReplicationTimeValue time) {}
