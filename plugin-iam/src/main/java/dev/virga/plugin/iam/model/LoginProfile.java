package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `LoginProfile` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_LoginProfile.html).
public record LoginProfile(
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
    Instant createDate,
    @Nullable Boolean passwordResetRequired) {}
