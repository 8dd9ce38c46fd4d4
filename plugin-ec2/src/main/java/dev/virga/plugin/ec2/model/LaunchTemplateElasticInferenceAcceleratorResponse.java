package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateElasticInferenceAcceleratorResponse` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateElasticInferenceAcceleratorResponse.html).
public record LaunchTemplateElasticInferenceAcceleratorResponse(
    @Nullable String type, @Nullable Integer count) {}
