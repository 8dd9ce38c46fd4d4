package dev.virga.plugin.logs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;

/// `InputLogEvent` of the [CloudWatch Logs API](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_InputLogEvent.html).
public record InputLogEvent(@Range(min = 0) long timestamp, @Length(min = 1) String message) {}
