package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.FilterCondition;
import dev.virga.plugin.cloudmap.model.Service;
import dev.virga.plugin.cloudmap.model.ServiceFilter;
import dev.virga.plugin.cloudmap.model.ServiceSummary;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Lists services by name.
///
/// See [ListServices](https://docs.aws.amazon.com/cloud-map/latest/api/API_ListServices.html).
public final class ListServices implements Operation<ListServices.Request, ListServices.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 4096) @Nullable String nextToken,
      @Range(min = 1, max = 100) @Nullable Integer maxResults,
      @Nullable List<ServiceFilter> filters) {}

  /// What it gets.
  public record Response(@Nullable List<ServiceSummary> services, @Nullable String nextToken) {}

  private final Namespaces namespaces;
  private final Services services;
  private final Instances instances;

  ListServices(Namespaces namespaces, Services services, Instances instances) {
    this.namespaces = namespaces;
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<ServiceFilter> filters = request.filters() == null ? List.of() : request.filters();
    List<Predicate<StoredService>> tests = filters.stream().map(it -> test(context, it)).toList();
    Page<StoredService> page =
        Page.of(
            services.list(context.scope()).stream()
                .filter(it -> tests.stream().allMatch(test -> test.test(it)))
                .toList(),
            it -> it.name() + " " + it.id(),
            request.maxResults(),
            request.nextToken());
    return new Response(
        page.items().stream().map(it -> summary(instances.describe(context.scope(), it))).toList(),
        page.nextToken());
  }

  private Predicate<StoredService> test(RequestContext context, ServiceFilter asked) {
    Filter filter =
        Filter.of(
            asked.name(),
            asked.values(),
            asked.condition(),
            Set.of(FilterCondition.EQ, FilterCondition.IN));
    return switch (asked.name()) {
      case NAMESPACE_ID -> {
        List<String> wanted =
            filter.values().stream()
                .flatMap(it -> namespaces.find(context.scope(), it).stream())
                .map(StoredNamespace::id)
                .toList();
        yield it -> wanted.contains(it.namespaceId());
      }
      case RESOURCE_OWNER -> {
        Filter owner = filter.valuesOf(ResourceOwner.values());
        yield _ -> owner.accepts(ResourceOwner.SELF.name());
      }
    };
  }

  private static ServiceSummary summary(Service service) {
    return ServiceSummary.of(it -> {
      it.id = service.id();
      it.arn = service.arn();
      it.resourceOwner = service.resourceOwner();
      it.name = service.name();
      it.type = service.type();
      it.description = service.description();
      it.instanceCount = service.instanceCount();
      it.dnsConfig = service.dnsConfig();
      it.healthCheckConfig = service.healthCheckConfig();
      it.healthCheckCustomConfig = service.healthCheckCustomConfig();
      it.createDate = service.createDate();
      it.createdByAccount = service.createdByAccount();
    });
  }
}
