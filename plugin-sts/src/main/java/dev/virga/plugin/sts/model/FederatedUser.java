package dev.virga.plugin.sts.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// `FederatedUser` of the [STS API](https://docs.aws.amazon.com/STS/latest/APIReference/API_FederatedUser.html).
public record FederatedUser(
    @Length(min = 2, max = 193) @Pattern("[\\w+=,.@\\:-]*") String federatedUserId,
    @Length(min = 20, max = 2048)
        @Pattern(
            "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+")
        String arn) {}
