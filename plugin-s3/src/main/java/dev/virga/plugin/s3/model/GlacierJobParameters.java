package dev.virga.plugin.s3.model;

/// `GlacierJobParameters` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GlacierJobParameters.html).
public record GlacierJobParameters(Tier tier) {}
