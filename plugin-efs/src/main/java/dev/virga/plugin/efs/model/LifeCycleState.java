package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Name;

/// The values that EFS has for a life cycle state.
public enum LifeCycleState {
  @Name("creating")
  CREATING,
  @Name("available")
  AVAILABLE,
  @Name("updating")
  UPDATING,
  @Name("deleting")
  DELETING,
  @Name("deleted")
  DELETED,
  @Name("error")
  ERROR,
}
