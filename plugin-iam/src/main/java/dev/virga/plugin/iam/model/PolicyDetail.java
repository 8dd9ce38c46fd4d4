package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `PolicyDetail` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyDetail.html).
public record PolicyDetail(
    @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String policyName,
    @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
        @Nullable String policyDocument) {}
