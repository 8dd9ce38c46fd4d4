package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.SOA;
import dev.virga.plugin.cloudmap.model.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A namespace that is asked for.
///
/// @param vpc the VPC of a private namespace
/// @param token the `CreatorRequestId`
/// @param soa what is asked for the SOA record of its hosted zone
record NewNamespace(
    NamespaceType type,
    String name,
    @Nullable String vpc,
    @Nullable String token,
    @Nullable String description,
    @Nullable SOA soa,
    @Nullable List<Tag> tags) {
  String key() {
    return Names.namespace(type, vpc, name);
  }
}
