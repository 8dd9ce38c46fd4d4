package com.example.parameters;

import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;

/// What of Systems Manager can have tags. Here there are parameters alone.
public enum ResourceTypeForTagging {
  /// A document.
  @Name("Document")
  DOCUMENT,
  /// A managed node.
  @Name("ManagedInstance")
  MANAGED_INSTANCE,
  /// A maintenance window.
  @Name("MaintenanceWindow")
  MAINTENANCE_WINDOW,
  /// A parameter.
  @Name("Parameter")
  PARAMETER,
  /// A patch baseline.
  @Name("PatchBaseline")
  PATCH_BASELINE,
  /// An OpsItem.
  @Name("OpsItem")
  OPS_ITEM,
  /// OpsMetadata.
  @Name("OpsMetadata")
  OPS_METADATA,
  /// An automation.
  @Name("Automation")
  AUTOMATION,
  /// An association.
  @Name("Association")
  ASSOCIATION;

  /// The parameter of an id; of every other type there is none.
  Current find(String id, ParameterStore store, RequestContext context) {
    return java.util.Optional.of(id)
        .filter(_ -> this == PARAMETER)
        .flatMap(name -> store.parameters().get(context.scope(), name))
        .orElseThrow(SsmErrors::invalidResourceId);
  }
}
