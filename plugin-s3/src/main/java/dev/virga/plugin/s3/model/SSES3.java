package dev.virga.plugin.s3.model;

/// `SSES3` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_SSES3.html).
public record SSES3() {}
