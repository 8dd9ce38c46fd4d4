package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `ImageScanStatus` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanStatus.html).
public record ImageScanStatus(@Nullable ScanStatus status, @Nullable String description) {}
