package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `ServerSideEncryptionByDefault` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ServerSideEncryptionByDefault.html).
public record ServerSideEncryptionByDefault(
    @Name("SSEAlgorithm") String sseAlgorithm,
    @Name("KMSMasterKeyID") @Nullable String kmsMasterKeyID) {}
