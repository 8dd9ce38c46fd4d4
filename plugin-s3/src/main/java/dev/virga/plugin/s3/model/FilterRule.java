package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// A [FilterRule](https://docs.aws.amazon.com/AmazonS3/latest/API/API_FilterRule.html).
///
/// @param name `Prefix` or `Suffix`, which clients write in any case
public record FilterRule(@Nullable String name, @Nullable String value) {}
