package dev.virga.plugin.s3;

import dev.virga.plugin.s3.bucket.BucketOperations;
import dev.virga.plugin.s3.configuration.ConfigurationOperations;
import dev.virga.plugin.s3.lifecycle.LifecycleSweep;
import dev.virga.plugin.s3.multipart.MultipartOperations;
import dev.virga.plugin.s3.object.DeliveredObjects;
import dev.virga.plugin.s3.object.ObjectOperations;
import dev.virga.plugin.s3.object.StoredBodies;
import dev.virga.plugin.s3.request.RequestFilter;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.OnDemand;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.Setting;
import dev.virga.spi.ViolationStyle;
import dev.virga.spi.capability.ObjectSink;
import dev.virga.spi.capability.ObjectStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// S3.
public final class S3Plugin implements ServicePlugin {
  private static final Setting LIFECYCLE_INTERVAL =
      new Setting(
          "lifecycle-interval",
          "PT1M",
          "How often lifecycle rules are applied, in ISO 8601 such as PT30S.");

  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.restXml("s3", "2006-03-01", "http://s3.amazonaws.com/doc/2006-03-01/")
        .withProtocol("restXmlNoErrorWrapping")
        .withViolations(ViolationStyle.MALFORMED_XML)
        .withSettings(LIFECYCLE_INTERVAL);
  }

  @Override
  public Optional<OnDemand> onDemand() {
    return Optional.of(OnDemand.ALONE.offering(ObjectStore.class, ObjectSink.class));
  }

  @Override
  public Service start(ServiceContext context) {
    Store store = Store.open(context);
    store.removeStrayFiles();
    context.offer(ObjectStore.class, new StoredBodies(store));
    context.offer(ObjectSink.class, new DeliveredObjects(store));
    List<Operation<?, ?>> operations =
        Stream.of(
                BucketOperations.of(store),
                ConfigurationOperations.of(store),
                ObjectOperations.of(store),
                MultipartOperations.of(store))
            .<Operation<?, ?>>flatMap(List::stream)
            .toList();
    var sweep = LifecycleSweep.start(store, context.settings().duration(LIFECYCLE_INTERVAL.key()));
    return new Running(store, sweep, operations, new RequestFilter(store, operations));
  }

  private record Running(
      Store store, LifecycleSweep sweep, List<Operation<?, ?>> operations, RequestFilter requests)
      implements Service {
    @Override
    public HttpResponse filter(HttpRequest request, RequestContext context, HttpHandler next) {
      return requests.handle(request, context, next);
    }

    @Override
    public void reset(Predicate<Scope> scopes) {
      store.release(scopes);
    }

    @Override
    public void close() {
      sweep.close();
      store.close();
    }
  }
}
