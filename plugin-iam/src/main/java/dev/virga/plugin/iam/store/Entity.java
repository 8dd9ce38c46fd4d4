package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.Tag;
import java.util.List;

/// A user, group or role, as policies see it.
///
/// @param kind which of them
/// @param id its unique id, which stays when it is renamed: `AROA…`
/// @param name its name
/// @param path its path: `/`
/// @param arn its ARN
/// @param tags its tags; groups have none
public record Entity(
    EntityKind kind, String id, String name, String path, String arn, List<Tag> tags) {}
