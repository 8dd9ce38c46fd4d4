package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.Reference;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which names are taken, and by what. Taking one is atomic, so two requests at the same time cannot
/// both have it.
final class Names {
  private final Table<Reference> names;

  Names(ServiceContext context) {
    names = context.table("names", Reference.class);
  }

  /// The key of a namespace's name: private ones may share a name if they are in different VPCs.
  static String namespace(NamespaceType type, @Nullable String vpc, String name) {
    return switch (type) {
      case HTTP -> "namespace/HTTP/" + name;
      case DNS_PUBLIC -> "namespace/DNS_PUBLIC/" + lowerCase(name);
      case DNS_PRIVATE -> "namespace/DNS_PRIVATE/" + vpc + "/" + lowerCase(name);
    };
  }

  /// The key of the name under which DiscoverInstances knows a namespace.
  static String http(String httpName) {
    return "http/" + httpName;
  }

  /// The key of a service's name, in which case counts only where there is no DNS.
  static String service(String namespaceId, String name, boolean dns) {
    return services(namespaceId) + (dns ? "dns/" + lowerCase(name) : "http/" + name);
  }

  /// What the keys of all services of a namespace start with.
  static String services(String namespaceId) {
    return "service/" + namespaceId + "/";
  }

  Optional<String> find(Scope scope, String key) {
    return names.get(scope, key).map(Reference::id);
  }

  int count(Scope scope, String prefix) {
    return names.list(scope, prefix).size();
  }

  /// @return who has it already; nothing if it was free
  Optional<String> take(Scope scope, String key, String id) {
    return names.putIfAbsent(scope, key, new Reference(id)).map(Reference::id);
  }

  void free(Scope scope, String key) {
    names.remove(scope, key);
  }

  static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
