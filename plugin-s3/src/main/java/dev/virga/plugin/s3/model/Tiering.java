package dev.virga.plugin.s3.model;

/// `Tiering` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tiering.html).
public record Tiering(int days, IntelligentTieringAccessTier accessTier) {}
