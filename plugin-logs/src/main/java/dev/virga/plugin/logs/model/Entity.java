package dev.virga.plugin.logs.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `Entity` of the [CloudWatch Logs API](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Entity.html).
public record Entity(
    @Nullable Map<String, String> keyAttributes, @Nullable Map<String, String> attributes) {}
