package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateIamInstanceProfileSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateIamInstanceProfileSpecificationRequest.html).
public record LaunchTemplateIamInstanceProfileSpecificationRequest(
    @Nullable String arn, @Nullable String name) {}
