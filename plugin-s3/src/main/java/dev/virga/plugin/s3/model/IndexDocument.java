package dev.virga.plugin.s3.model;

/// `IndexDocument` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_IndexDocument.html).
public record IndexDocument(String suffix) {}
