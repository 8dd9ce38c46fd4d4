package dev.virga.plugin.logs.model;

import org.jspecify.annotations.Nullable;

/// `RejectedEntityInfo` of the [CloudWatch Logs API](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_RejectedEntityInfo.html).
public record RejectedEntityInfo(@Nullable EntityRejectionErrorType errorType) {}
