package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// `AllowedPublishers` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_AllowedPublishers.html).
public record AllowedPublishers(
    @Length(min = 1, max = 20)
        List<
                @Pattern(
                    "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
                String>
            signingProfileVersionArns) {}
