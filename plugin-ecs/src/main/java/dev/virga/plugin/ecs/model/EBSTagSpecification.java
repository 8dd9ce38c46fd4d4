package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `EBSTagSpecification` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html).
public record EBSTagSpecification(
    EBSResourceType resourceType,
    @Length(max = 50) @Nullable List<Tag> tags,
    @Nullable PropagateTags propagateTags) {}
