package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.XmlName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `ObjectLockRetention` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ObjectLockRetention.html).
@XmlName("Retention")
public record ObjectLockRetention(
    @Nullable ObjectLockRetentionMode mode, @Nullable Instant retainUntilDate) {}
