package dev.virga.plugin.s3.model;

/// `InventoryFilter` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventoryFilter.html).
public record InventoryFilter(String prefix) {}
