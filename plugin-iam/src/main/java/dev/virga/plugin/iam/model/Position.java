package dev.virga.plugin.iam.model;

import org.jspecify.annotations.Nullable;

/// `Position` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_Position.html).
public record Position(@Nullable Integer line, @Nullable Integer column) {}
