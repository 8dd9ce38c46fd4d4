package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// `ElasticGpuSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticGpuSpecification.html).
public record ElasticGpuSpecification(@Name("Type") String type) {}
