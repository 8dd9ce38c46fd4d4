package dev.virga.plugin.ec2.resource;

import dev.virga.plugin.ec2.model.Tag;
import java.util.List;

/// The tags of one resource.
///
/// @param resourceId whose they are
/// @param resourceType what kind of resource it is, as EC2 names it
/// @param tags sorted by key
public record TagSet(String resourceId, String resourceType, List<Tag> tags) {}
