package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `Condition` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Condition.html).
public record Condition(
    @Nullable String httpErrorCodeReturnedEquals, @Nullable String keyPrefixEquals) {}
