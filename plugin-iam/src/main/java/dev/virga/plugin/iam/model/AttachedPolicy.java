package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `AttachedPolicy` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachedPolicy.html).
public record AttachedPolicy(
    @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String policyName,
    @Length(min = 20, max = 2048) @Nullable String policyArn) {}
