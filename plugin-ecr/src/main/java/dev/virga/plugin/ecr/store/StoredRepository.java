package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.model.Repository;
import dev.virga.plugin.ecr.model.Tag;
import java.util.List;

/// A repository.
///
/// @param repository what is shown of it, without its address, which depends on the port
/// @param tags its tags, sorted by key
public record StoredRepository(Repository repository, List<Tag> tags) {}
