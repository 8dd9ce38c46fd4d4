package dev.virga.plugin.cloudmap.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `ServiceAttributes` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_ServiceAttributes.html).
public record ServiceAttributes(
    @Nullable String serviceArn,
    @Nullable String resourceOwner,
    @Nullable Map<String, String> attributes) {}
