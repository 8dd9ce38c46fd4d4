package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PrefixListId` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListId.html).
public record PrefixListId(@Nullable String description, @Nullable String prefixListId) {}
