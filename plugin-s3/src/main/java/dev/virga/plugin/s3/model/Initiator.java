package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `Initiator` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Initiator.html).
public record Initiator(@Name("ID") @Nullable String id, @Nullable String displayName) {}
