package dev.virga.plugin.logs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `SearchedLogStream` of the [CloudWatch Logs API](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_SearchedLogStream.html).
public record SearchedLogStream(
    @Length(min = 1, max = 512) @Pattern("[^:*]*") @Nullable String logStreamName,
    @Nullable Boolean searchedCompletely) {}
