package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ImageConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_ImageConfig.html).
public record ImageConfig(
    @Length(max = 1500) @Nullable List<String> entryPoint,
    @Length(max = 1500) @Nullable List<String> command,
    @Length(max = 1000) @Nullable String workingDirectory) {}
