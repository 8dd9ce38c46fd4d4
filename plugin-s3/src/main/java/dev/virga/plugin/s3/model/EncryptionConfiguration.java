package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `EncryptionConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_EncryptionConfiguration.html).
public record EncryptionConfiguration(@Nullable String replicaKmsKeyID) {}
