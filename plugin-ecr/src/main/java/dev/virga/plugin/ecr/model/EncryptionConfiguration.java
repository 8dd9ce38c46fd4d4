package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `EncryptionConfiguration` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_EncryptionConfiguration.html).
public record EncryptionConfiguration(
    EncryptionType encryptionType, @Length(min = 1, max = 2048) @Nullable String kmsKey) {}
