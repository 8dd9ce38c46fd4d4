package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `BlockedEncryptionTypes` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_BlockedEncryptionTypes.html).
public record BlockedEncryptionTypes(
    @Item("EncryptionType") @Flattened @Nullable List<EncryptionType> encryptionType) {}
