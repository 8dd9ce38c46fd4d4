package dev.virga.kernel.plugin;

import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The started service of a drop-in, confined. What it has is asked for once, when it starts.
record DropInService(
    Service service,
    Confinement confinement,
    List<Operation<?, ?>> operations,
    Map<String, HttpHandler> paths,
    Map<String, HttpHandler> hosts)
    implements Service {

  static DropInService of(Service service, Confinement confinement) {
    return new DropInService(
        service,
        confinement,
        List.copyOf(service.operations()),
        confined(service.paths(), confinement),
        confined(service.hosts(), confinement));
  }

  /// Closes a service.
  ///
  /// @return nothing of interest
  static boolean end(Service service) {
    service.close();
    return true;
  }

  @Override
  public HttpResponse filter(HttpRequest request, RequestContext context, HttpHandler next) {
    return confinement.call(() -> service.filter(request, context, next));
  }

  @Override
  public <I extends Record, O extends Record> O call(
      Operation<I, O> operation, I input, RequestContext context) {
    return confinement.call(() -> service.call(operation, input, context));
  }

  @Override
  public void reset(Predicate<Scope> scopes) {
    confinement.limited(
        "reset()",
        () -> {
          service.reset(scopes);
          return true;
        },
        _ -> {});
  }

  @Override
  public void close() {
    confinement.limited("close()", () -> end(service), _ -> {});
  }

  @Override
  public String toString() {
    return "the service of the drop-in " + confinement.source();
  }

  private static Map<String, HttpHandler> confined(
      Map<String, HttpHandler> handlers, Confinement confinement) {
    var confined = new HashMap<String, HttpHandler>();
    handlers.forEach((claim, handler) ->
        confined.put(claim, request -> confinement.call(() -> handler.handle(request))));
    return Map.copyOf(confined);
  }
}
