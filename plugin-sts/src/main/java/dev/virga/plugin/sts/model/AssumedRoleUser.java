package dev.virga.plugin.sts.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// `AssumedRoleUser` of the [STS API](https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumedRoleUser.html).
public record AssumedRoleUser(
    @Length(min = 2, max = 193) @Pattern("[\\w+=,.@:-]*") String assumedRoleId,
    @Length(min = 20, max = 2048)
        @Pattern(
            "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+")
        String arn) {}
