package dev.virga.plugin.logs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// `OutputLogEvent` of the [CloudWatch Logs API](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_OutputLogEvent.html).
public record OutputLogEvent(
    @Range(min = 0) @Nullable Long timestamp,
    @Length(min = 1) @Nullable String message,
    @Range(min = 0) @Nullable Long ingestionTime) {}
