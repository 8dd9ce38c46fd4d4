package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `InventoryEncryption` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventoryEncryption.html).
public record InventoryEncryption(
    @Name("SSE-S3") @Nullable SSES3 sses3, @Name("SSE-KMS") @Nullable SSEKMS ssekms) {}
