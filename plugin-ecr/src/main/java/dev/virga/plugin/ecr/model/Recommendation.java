package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `Recommendation` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Recommendation.html).
public record Recommendation(@Nullable String url, @Nullable String text) {}
