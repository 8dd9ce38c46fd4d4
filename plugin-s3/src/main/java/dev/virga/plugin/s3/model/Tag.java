package dev.virga.plugin.s3.model;

/// `Tag` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tag.html).
public record Tag(String key, String value) {}
