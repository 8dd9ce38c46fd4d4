package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `VersioningConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_VersioningConfiguration.html).
public record VersioningConfiguration(
    @Nullable MFADelete mfaDelete, @Nullable BucketVersioningStatus status) {}
