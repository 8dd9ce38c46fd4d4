package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `ListImagesFilter` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImagesFilter.html).
public record ListImagesFilter(
    @Nullable TagStatus tagStatus, @Nullable ImageStatusFilter imageStatus) {}
