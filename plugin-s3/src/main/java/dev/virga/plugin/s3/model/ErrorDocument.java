package dev.virga.plugin.s3.model;

/// `ErrorDocument` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ErrorDocument.html).
public record ErrorDocument(String key) {}
