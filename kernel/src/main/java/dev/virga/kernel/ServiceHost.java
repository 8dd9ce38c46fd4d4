package dev.virga.kernel;

import dev.virga.spi.Fidelity;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.shape.Shapes;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One service without an endpoint, for tests that call its operations directly. Calls are
/// transactions as they are behind an endpoint.
public final class ServiceHost implements AutoCloseable {
  private final QueuedEvents events = new QueuedEvents();
  private final Directories directories;
  private final Capabilities capabilities = new Capabilities();
  private final Tables tables;
  private final PlatformContext context;
  private final Service service;

  /// Starts a service.
  ///
  /// @param configuration its settings, the fidelity and the data directory are used
  /// @param executor what runs its workloads, or null for nothing
  /// @param workloadEndpoint where workloads are told that the endpoint is
  public ServiceHost(
      ServicePlugin plugin,
      Configuration configuration,
      Surroundings surroundings,
      @Nullable Executor executor,
      URI workloadEndpoint) {
    var descriptor = plugin.descriptor();
    var data = configuration.dataDirectory();
    directories = new Directories(data);
    tables =
        new Tables(new Shapes(), data == null ? Store.NONE : new SqliteStore(data), events::add);
    if (executor != null) {
      capabilities.offer("", Executor.class, executor);
    }
    var shared =
        new PlatformContext.Shared(
            configuration.fidelity(),
            surroundings.clock(),
            surroundings.ids(),
            tables,
            events,
            capabilities,
            directories,
            () -> workloadEndpoint);
    Map<String, String> settings = configuration.service(descriptor.name()).settings();
    context = new PlatformContext(descriptor, new DeclaredSettings(descriptor, settings), shared);
    service = plugin.start(context);
  }

  /// What the service was given; a test may offer capabilities in it.
  public ServiceContext context() {
    return context;
  }

  /// The started service.
  public Service service() {
    return service;
  }

  /// How closely AWS is followed.
  public Fidelity fidelity() {
    return context.fidelity();
  }

  /// Calls an operation, without validation of the input.
  ///
  /// @throws dev.virga.spi.AwsException as the operation does
  @SuppressWarnings("unchecked") // an operation takes the input of its own class
  public <I extends Record, O extends Record> O call(
      Class<? extends Operation<I, O>> operation, I input, RequestContext caller) {
    List<Operation<?, ?>> operations = service.operations();
    for (Operation<?, ?> it : operations) {
      if (it.getClass() == operation) {
        return tables.call(() -> service.call((Operation<I, O>) it, input, caller));
      }
    }
    throw new IllegalArgumentException("the service has no " + operation.getSimpleName());
  }

  @Override
  public void close() {
    service.close();
    tables.close();
    directories.close();
    events.close();
  }
}
