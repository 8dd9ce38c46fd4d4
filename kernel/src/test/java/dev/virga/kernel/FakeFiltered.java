package dev.virga.kernel;

import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/// Notes with a filter before them.
///
/// @param notes what is behind the filter
/// @param filter what a test wants to stand around each request
@NullMarked
record FakeFiltered(FakePlugin notes, Filter filter) implements ServicePlugin {
  /// What stands around a request.
  interface Filter {
    HttpResponse handle(HttpRequest request, RequestContext context, HttpHandler next);
  }

  @Override
  public ServiceDescriptor descriptor() {
    return notes.descriptor();
  }

  @Override
  public Service start(ServiceContext context) {
    Service behind = notes.start(context);
    return new Service() {
      @Override
      public List<Operation<?, ?>> operations() {
        return behind.operations();
      }

      @Override
      public HttpResponse filter(HttpRequest request, RequestContext context, HttpHandler next) {
        return filter.handle(request, context, next);
      }
    };
  }
}
