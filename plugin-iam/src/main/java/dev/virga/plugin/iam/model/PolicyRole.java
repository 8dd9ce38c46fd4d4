package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `PolicyRole` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyRole.html).
public record PolicyRole(
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String roleName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") @Nullable String roleId) {}
