package dev.virga.plugin.s3.model;

/// `ParquetInput` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ParquetInput.html).
public record ParquetInput() {}
