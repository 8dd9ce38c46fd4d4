package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `DescribeImagesFilter` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImagesFilter.html).
public record DescribeImagesFilter(
    @Nullable TagStatus tagStatus, @Nullable ImageStatusFilter imageStatus) {}
