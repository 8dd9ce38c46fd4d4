package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateTagSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateTagSpecificationRequest.html).
public record LaunchTemplateTagSpecificationRequest(
    @Nullable String resourceType, @Name("Tag") @Nullable List<Tag> tags) {}
