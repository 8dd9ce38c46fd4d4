package dev.virga.plugin.s3.model;

/// `InventoryDestination` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventoryDestination.html).
public record InventoryDestination(InventoryS3BucketDestination s3BucketDestination) {}
