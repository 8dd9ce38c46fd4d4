package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.plugin.cloudmap.model.Tag;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What can have tags, by ARN: namespaces and services.
final class TaggedResources {
  private final Namespaces namespaces;
  private final Services services;

  TaggedResources(Namespaces namespaces, Services services) {
    this.namespaces = namespaces;
    this.services = services;
  }

  List<Tag> tags(Scope scope, String arn) {
    requireArn(arn);
    return namespaces
        .find(scope, arn)
        .map(StoredNamespace::tags)
        .or(() -> services.find(scope, arn).map(StoredService::tags))
        .orElseThrow(() -> CloudMapErrors.resourceNotFound(arn));
  }

  /// Changes the tags, unless the change refuses.
  void change(Scope scope, String arn, UnaryOperator<List<Tag>> change) {
    requireArn(arn);
    Optional<StoredNamespace> namespace = namespaces.find(scope, arn);
    if (namespace.isPresent()) {
      namespaces.change(scope, namespace.get().id(), row -> row.tagged(change.apply(row.tags())));
      return;
    }
    StoredService service =
        services.find(scope, arn).orElseThrow(() -> CloudMapErrors.resourceNotFound(arn));
    services.change(scope, service.id(), row -> row.tagged(change.apply(row.tags())));
  }

  private static void requireArn(String arn) {
    if (Arn.parse(arn).isEmpty()) {
      throw CloudMapErrors.invalidInput("The ResourceARN " + arn + " is not an ARN.");
    }
  }
}
