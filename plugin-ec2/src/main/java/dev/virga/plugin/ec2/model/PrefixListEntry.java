package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PrefixListEntry` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListEntry.html).
public record PrefixListEntry(@Nullable String cidr, @Nullable String description) {}
