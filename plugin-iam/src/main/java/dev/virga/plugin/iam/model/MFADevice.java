package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;

/// `MFADevice` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_MFADevice.html).
public record MFADevice(
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
    @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]+") String serialNumber,
    Instant enableDate) {}
