package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PrefixListAssociation` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListAssociation.html).
public record PrefixListAssociation(@Nullable String resourceId, @Nullable String resourceOwner) {}
