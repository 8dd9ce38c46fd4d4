package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `ElasticGpuSpecificationResponse` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticGpuSpecificationResponse.html).
public record ElasticGpuSpecificationResponse(@Nullable String type) {}
