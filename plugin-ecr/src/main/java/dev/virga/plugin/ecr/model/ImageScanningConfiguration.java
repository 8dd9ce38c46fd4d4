package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `ImageScanningConfiguration` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanningConfiguration.html).
public record ImageScanningConfiguration(@Nullable Boolean scanOnPush) {}
