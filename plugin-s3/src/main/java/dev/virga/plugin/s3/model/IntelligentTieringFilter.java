package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `IntelligentTieringFilter` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_IntelligentTieringFilter.html).
public record IntelligentTieringFilter(
    @Nullable String prefix, @Nullable Tag tag, @Nullable IntelligentTieringAndOperator and) {}
