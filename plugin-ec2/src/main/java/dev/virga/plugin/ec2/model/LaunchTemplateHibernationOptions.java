package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateHibernationOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateHibernationOptions.html).
public record LaunchTemplateHibernationOptions(@Nullable Boolean configured) {}
