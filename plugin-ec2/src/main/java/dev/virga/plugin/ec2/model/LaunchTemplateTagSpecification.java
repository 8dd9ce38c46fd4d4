package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateTagSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateTagSpecification.html).
public record LaunchTemplateTagSpecification(
    @Nullable String resourceType, @Name("tagSet") @Nullable List<Tag> tags) {}
