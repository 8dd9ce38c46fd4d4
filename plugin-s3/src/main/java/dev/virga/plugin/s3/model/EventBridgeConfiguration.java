package dev.virga.plugin.s3.model;

/// `EventBridgeConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_EventBridgeConfiguration.html).
public record EventBridgeConfiguration() {}
