package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateIamInstanceProfileSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateIamInstanceProfileSpecification.html).
public record LaunchTemplateIamInstanceProfileSpecification(
    @Nullable String arn, @Nullable String name) {}
