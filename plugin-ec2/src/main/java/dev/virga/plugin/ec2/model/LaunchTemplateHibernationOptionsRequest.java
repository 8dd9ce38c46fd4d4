package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateHibernationOptionsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateHibernationOptionsRequest.html).
public record LaunchTemplateHibernationOptionsRequest(@Nullable Boolean configured) {}
