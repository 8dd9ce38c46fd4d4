package dev.virga.kernel;

import dev.virga.spi.HttpHandler;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Protocol;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A service that was started, with its operations. Its protocol is bound when the first request comes.
final class RunningService {
  private final ServicePlugin plugin;
  private final ServiceDescriptor descriptor;
  private final Service service;
  private final Map<String, Operation<?, ?>> operations = new TreeMap<>();
  private final Map<String, HttpHandler> paths;
  private final Map<String, HttpHandler> hosts;
  private final Protocol protocol;
  private final Shapes shapes;
  private volatile @Nullable Binding binding;

  /// Takes a started service.
  ///
  /// @throws IllegalArgumentException if two of its operations have one name, or a path or host is malformed
  RunningService(
      ServicePlugin plugin,
      ServiceDescriptor descriptor,
      Service service,
      Protocol protocol,
      Shapes shapes) {
    this.plugin = plugin;
    this.descriptor = descriptor;
    this.service = service;
    this.protocol = protocol;
    this.shapes = shapes;
    for (Operation<?, ?> operation : service.operations()) {
      if (operations.put(operation.getClass().getSimpleName(), operation) != null) {
        throw new IllegalArgumentException(
            "two operations are named " + operation.getClass().getSimpleName());
      }
    }
    paths = Map.copyOf(service.paths());
    for (String path : paths.keySet()) {
      if (path.length() < 3 || !path.startsWith("/") || !path.endsWith("/")) {
        throw new IllegalArgumentException(
            "the claimed path '" + path + "' must start and end with / and have something between");
      }
    }
    hosts = Map.copyOf(service.hosts());
    for (String label : hosts.keySet()) {
      if (!label.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?")) {
        throw new IllegalArgumentException(
            "the claimed host '" + label + "' must be one label, of a-z, 0-9 and - inside");
      }
    }
  }

  ServiceDescriptor descriptor() {
    return descriptor;
  }

  Service service() {
    return service;
  }

  Map<String, HttpHandler> paths() {
    return paths;
  }

  /// By the second label of the host.
  Map<String, HttpHandler> hosts() {
    return hosts;
  }

  /// A handler of a path or host that the service claims.
  CallHandler claiming(HttpHandler handler) {
    return (request, call) -> {
      call.service(descriptor.name());
      return handler.handle(request);
    };
  }

  /// The names of the operations that are implemented, sorted.
  Set<String> implemented() {
    return operations.keySet();
  }

  /// The names of the operations that AWS has and the service has not, sorted.
  Set<String> missing() {
    var missing = new TreeSet<>(plugin.awsOperations());
    missing.removeAll(operations.keySet());
    return missing;
  }

  /// The handler of an operation of the binding.
  @SuppressWarnings("unchecked") // the shape was read from this very class
  Operation<Record, Record> operation(OperationShape shape) {
    Operation<?, ?> operation = operations.get(shape.name());
    if (operation == null) {
      throw new IllegalStateException(descriptor.name() + " has no operation " + shape.name());
    }
    return (Operation<Record, Record>) operation;
  }

  /// The protocol, bound to the operations.
  Binding binding() {
    Binding known = binding;
    if (known == null) {
      var bound = new ArrayList<OperationShape>();
      operations.values().forEach(it -> bound.add(OperationShape.of(it.getClass(), shapes)));
      known = protocol.bind(descriptor, List.copyOf(bound));
      binding = known;
    }
    return known;
  }
}
