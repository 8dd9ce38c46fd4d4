package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.Operation;
import dev.virga.plugin.cloudmap.model.OperationStatus;
import dev.virga.plugin.cloudmap.model.OperationTargetType;
import dev.virga.plugin.cloudmap.model.OperationType;
import dev.virga.plugin.cloudmap.model.StoredOperation;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The operations that were done. What AWS does after its answer is done before it here, so an
/// operation is recorded with its end.
final class OperationLog {
  private final Table<StoredOperation> operations;
  private final Identifiers identifiers;
  private final InstantSource clock;

  OperationLog(ServiceContext context, Identifiers identifiers) {
    operations = context.table("operations", StoredOperation.class);
    this.identifiers = identifiers;
    clock = context.clock();
  }

  StoredOperation require(Scope scope, String id) {
    return operations.get(scope, id).orElseThrow(() -> CloudMapErrors.operationNotFound(id));
  }

  List<StoredOperation> list(Scope scope) {
    return operations.list(scope);
  }

  /// @return the id of the operation
  String succeeded(Scope scope, OperationType type, String namespaceId) {
    return record(
        scope,
        namespaceId,
        null,
        it -> {
          it.type = type;
          it.status = OperationStatus.SUCCESS;
          it.targets = Map.of(OperationTargetType.NAMESPACE, namespaceId);
        });
  }

  String succeeded(Scope scope, OperationType type, StoredService service) {
    return record(
        scope,
        service.namespaceId(),
        service.id(),
        it -> {
          it.type = type;
          it.status = OperationStatus.SUCCESS;
          it.targets = Map.of(OperationTargetType.SERVICE, service.id());
        });
  }

  String succeeded(Scope scope, OperationType type, StoredService service, String instanceId) {
    return record(
        scope,
        service.namespaceId(),
        service.id(),
        it -> {
          it.type = type;
          it.status = OperationStatus.SUCCESS;
          it.targets =
              Map.of(
                  OperationTargetType.INSTANCE,
                  instanceId,
                  OperationTargetType.SERVICE,
                  service.id());
        });
  }

  /// Records that a namespace was not made.
  String failed(Scope scope, String code, String message) {
    return record(
        scope,
        null,
        null,
        it -> {
          it.type = OperationType.CREATE_NAMESPACE;
          it.status = OperationStatus.FAIL;
          it.errorCode = code;
          it.errorMessage = message;
        });
  }

  private String record(
      Scope scope,
      @Nullable String namespaceId,
      @Nullable String serviceId,
      Consumer<Operation.Builder> members) {
    Instant now = clock.instant();
    String id = identifiers.operation(now);
    Operation operation =
        Operation.of(it -> {
          it.id = id;
          it.ownerAccount = scope.account();
          it.createDate = now;
          it.updateDate = now;
          members.accept(it);
        });
    operations.put(scope, id, new StoredOperation(operation, namespaceId, serviceId));
    return id;
  }
}
