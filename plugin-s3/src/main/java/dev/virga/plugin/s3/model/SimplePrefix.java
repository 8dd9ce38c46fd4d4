package dev.virga.plugin.s3.model;

/// `SimplePrefix` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_SimplePrefix.html).
public record SimplePrefix() {}
