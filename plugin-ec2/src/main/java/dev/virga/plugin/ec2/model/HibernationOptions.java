package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `HibernationOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptions.html).
public record HibernationOptions(@Nullable Boolean configured) {}
