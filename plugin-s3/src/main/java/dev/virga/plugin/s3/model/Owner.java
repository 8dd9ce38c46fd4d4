package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `Owner` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Owner.html).
public record Owner(@Nullable String displayName, @Name("ID") @Nullable String id) {}
