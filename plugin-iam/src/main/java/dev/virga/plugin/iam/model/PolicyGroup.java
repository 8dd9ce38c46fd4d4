package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `PolicyGroup` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyGroup.html).
public record PolicyGroup(
    @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String groupName,
    @Length(min = 16, max = 128) @Pattern("[\\w]+") @Nullable String groupId) {}
