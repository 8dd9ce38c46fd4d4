package dev.virga.plugin.s3.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `LifecycleExpiration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleExpiration.html).
public record LifecycleExpiration(
    @Nullable Instant date, @Nullable Integer days, @Nullable Boolean expiredObjectDeleteMarker) {}
