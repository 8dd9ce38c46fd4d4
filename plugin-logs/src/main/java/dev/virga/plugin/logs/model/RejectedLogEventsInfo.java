package dev.virga.plugin.logs.model;

import org.jspecify.annotations.Nullable;

/// `RejectedLogEventsInfo` of the [CloudWatch Logs API](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_RejectedLogEventsInfo.html).
public record RejectedLogEventsInfo(
    @Nullable Integer tooNewLogEventStartIndex,
    @Nullable Integer tooOldLogEventEndIndex,
    @Nullable Integer expiredLogEventEndIndex) {}
