package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.XmlName;
import org.jspecify.annotations.Nullable;

/// `ObjectLockLegalHold` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ObjectLockLegalHold.html).
@XmlName("LegalHold")
public record ObjectLockLegalHold(@Nullable ObjectLockLegalHoldStatus status) {}
