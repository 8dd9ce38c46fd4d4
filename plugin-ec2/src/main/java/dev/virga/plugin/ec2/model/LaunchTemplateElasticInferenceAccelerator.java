package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateElasticInferenceAccelerator` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateElasticInferenceAccelerator.html).
public record LaunchTemplateElasticInferenceAccelerator(
    @Name("Type") String type, @Name("Count") @Range(min = 1) @Nullable Integer count) {}
