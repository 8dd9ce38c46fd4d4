package dev.virga.plugin.s3.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `RestoreStatus` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreStatus.html).
public record RestoreStatus(
    @Nullable Boolean isRestoreInProgress, @Nullable Instant restoreExpiryDate) {}
