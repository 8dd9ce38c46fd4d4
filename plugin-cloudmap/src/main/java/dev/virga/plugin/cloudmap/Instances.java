package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.HealthStatus;
import dev.virga.plugin.cloudmap.model.Instance;
import dev.virga.plugin.cloudmap.model.OperationType;
import dev.virga.plugin.cloudmap.model.Service;
import dev.virga.plugin.cloudmap.model.StoredInstance;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The instances, each one of a service.
final class Instances {
  private static final int MOST_IN_SERVICE = 1_000;
  private static final int MOST_IN_NAMESPACE = 2_000;

  private final Table<StoredInstance> instances;
  private final Namespaces namespaces;
  private final Services services;
  private final OperationLog operations;

  Instances(
      ServiceContext context, Namespaces namespaces, Services services, OperationLog operations) {
    instances = context.table("instances", StoredInstance.class);
    this.namespaces = namespaces;
    this.services = services;
    this.operations = operations;
  }

  /// Registers an instance, or gives it other attributes.
  ///
  /// @param token the `CreatorRequestId`
  /// @return the id of the operation
  String register(
      Scope scope,
      StoredService service,
      String id,
      @Nullable String token,
      Map<String, String> attributes) {
    StoredNamespace namespace = namespaces.require(scope, service.namespaceId());
    InstanceRules.check(namespace, service, attributes);
    Optional<StoredInstance> old = find(scope, service, id);
    if (old.isPresent() && token != null && token.equals(old.get().instance().creatorRequestId())) {
      if (attributes.equals(old.get().attributes())) {
        return old.get().operationId();
      }
      throw CloudMapErrors.duplicateRequest(old.get().operationId());
    }
    if (old.isEmpty()) {
      checkLimits(scope, service);
    }
    Instance instance =
        Instance.of(it -> {
          it.id = id;
          it.creatorRequestId = token;
          it.attributes = new TreeMap<>(attributes);
          it.createdByAccount = scope.account();
        });
    services.change(scope, service.id(), StoredService::revised);
    String operationId = operations.succeeded(scope, OperationType.REGISTER_INSTANCE, service, id);
    instances.put(
        scope,
        key(service, id),
        new StoredInstance(instance, initialHealth(attributes), operationId));
    return operationId;
  }

  /// @return the id of the operation
  String deregister(Scope scope, StoredService service, String id) {
    if (instances.remove(scope, key(service, id)).isEmpty()) {
      throw CloudMapErrors.instanceNotFound(id);
    }
    services.change(scope, service.id(), StoredService::revised);
    return operations.succeeded(scope, OperationType.DEREGISTER_INSTANCE, service, id);
  }

  /// Removes all instances of a service that goes with its namespace.
  void removeAll(Scope scope, StoredService service) {
    list(scope, service).forEach(it -> instances.remove(scope, key(service, it.id())));
  }

  /// @return the instance as it is now
  StoredInstance changeHealth(Scope scope, StoredService service, String id, HealthStatus health) {
    return instances
        .update(scope, key(service, id), row -> row.in(health))
        .orElseThrow(() -> CloudMapErrors.instanceNotFound(id));
  }

  Optional<StoredInstance> find(Scope scope, StoredService service, String id) {
    return instances.get(scope, key(service, id));
  }

  StoredInstance require(Scope scope, StoredService service, String id) {
    return find(scope, service, id).orElseThrow(() -> CloudMapErrors.instanceNotFound(id));
  }

  /// The instances of a service, sorted by id.
  List<StoredInstance> list(Scope scope, StoredService service) {
    return instances.list(scope, key(service, ""));
  }

  /// The health of an instance as far as anybody knows it: without a custom health check nobody does.
  static HealthStatus health(StoredService service, StoredInstance instance) {
    return service.customHealth() ? instance.health() : HealthStatus.UNKNOWN;
  }

  /// What clients see of a service.
  Service describe(Scope scope, StoredService service) {
    int count = list(scope, service).size();
    return service.service().with(it -> it.instanceCount = count);
  }

  private void checkLimits(Scope scope, StoredService service) {
    if (list(scope, service).size() >= MOST_IN_SERVICE) {
      throw CloudMapErrors.tooManyInstances("service", MOST_IN_SERVICE);
    }
    int inNamespace =
        services.in(scope, service.namespaceId()).stream()
            .mapToInt(it -> list(scope, it).size())
            .sum();
    if (inNamespace >= MOST_IN_NAMESPACE) {
      throw CloudMapErrors.tooManyInstances("namespace", MOST_IN_NAMESPACE);
    }
  }

  private static HealthStatus initialHealth(Map<String, String> attributes) {
    String initial = InstanceAttribute.AWS_INIT_HEALTH_STATUS.of(attributes);
    return initial == null ? HealthStatus.HEALTHY : HealthStatus.valueOf(initial);
  }

  private static String key(StoredService service, String id) {
    return service.id() + "/" + id;
  }
}
