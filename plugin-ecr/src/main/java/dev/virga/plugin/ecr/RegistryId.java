package dev.virga.plugin.ecr;

import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import org.jspecify.annotations.Nullable;

/// The registry that a request means: that of the account it names, else the caller's.
final class RegistryId {
  private RegistryId() {}

  static Scope scope(@Nullable String registryId, RequestContext context) {
    return registryId == null ? context.scope() : new Scope(registryId, context.scope().region());
  }
}
