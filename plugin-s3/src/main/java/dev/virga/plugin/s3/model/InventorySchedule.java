package dev.virga.plugin.s3.model;

/// `InventorySchedule` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventorySchedule.html).
public record InventorySchedule(InventoryFrequency frequency) {}
