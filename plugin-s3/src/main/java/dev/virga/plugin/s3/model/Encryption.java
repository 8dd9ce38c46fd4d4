package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `Encryption` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Encryption.html).
public record Encryption(
    String encryptionType,
    @Name("KMSKeyId") @Nullable String kmsKeyId,
    @Name("KMSContext") @Nullable String kmsContext) {}
