package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `RoutingRule` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RoutingRule.html).
public record RoutingRule(@Nullable Condition condition, Redirect redirect) {}
