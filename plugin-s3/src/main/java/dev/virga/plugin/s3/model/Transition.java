package dev.virga.plugin.s3.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `Transition` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Transition.html).
public record Transition(
    @Nullable Instant date, @Nullable Integer days, @Nullable String storageClass) {}
