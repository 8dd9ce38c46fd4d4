package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.Resource;
import dev.virga.plugin.efs.model.ResourceIdPreference;
import dev.virga.plugin.efs.model.ResourceIdType;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;

/// Which ids an account wants for new resources. All are long ones, so nothing else can be chosen.
final class AccountPreferences {
  private static final String KEY = "resource-id";

  private final Table<ResourceIdPreference> table;

  AccountPreferences(ServiceContext context) {
    this.table = context.table("account-preferences", ResourceIdPreference.class);
  }

  ResourceIdPreference of(Scope scope) {
    return table.get(scope, KEY).orElse(preference(ResourceIdType.LONG_ID));
  }

  ResourceIdPreference put(Scope scope, ResourceIdType type) {
    ResourceIdPreference preference = preference(type);
    table.put(scope, KEY, preference);
    return preference;
  }

  private static ResourceIdPreference preference(ResourceIdType type) {
    return new ResourceIdPreference(type, List.of(Resource.FILE_SYSTEM, Resource.MOUNT_TARGET));
  }
}
