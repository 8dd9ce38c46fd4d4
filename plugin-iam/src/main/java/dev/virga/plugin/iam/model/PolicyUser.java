package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `PolicyUser` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyUser.html).
public record PolicyUser(
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") @Nullable String userId) {}
