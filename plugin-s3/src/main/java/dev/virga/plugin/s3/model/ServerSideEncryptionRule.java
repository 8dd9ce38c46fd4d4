package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `ServerSideEncryptionRule` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ServerSideEncryptionRule.html).
public record ServerSideEncryptionRule(
    @Nullable ServerSideEncryptionByDefault applyServerSideEncryptionByDefault,
    @Nullable Boolean bucketKeyEnabled,
    @Nullable BlockedEncryptionTypes blockedEncryptionTypes) {}
