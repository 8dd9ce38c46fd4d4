package dev.virga.plugin.s3.model;

/// `SSEKMS` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_SSEKMS.html).
public record SSEKMS(String keyId) {}
