package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Tag;
import java.util.List;

/// The tags of one resource, in the order in which they were added.
public record TagSet(List<Tag> tags) {}
