package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.HealthStatus;
import dev.virga.plugin.cloudmap.model.HealthStatusFilter;
import dev.virga.plugin.cloudmap.model.HttpInstanceSummary;
import dev.virga.plugin.cloudmap.model.StoredInstance;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds the instances of a service by names, attributes and health.
///
/// See [DiscoverInstances](https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html).
public final class DiscoverInstances
    implements Operation<DiscoverInstances.Request, DiscoverInstances.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 1024) String namespaceName,
      @Pattern(
              "((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\\.$)")
          String serviceName,
      @Range(min = 1, max = 1000) @Nullable Integer maxResults,
      @Nullable
          Map<
              @Length(max = 255) @Pattern("^[a-zA-Z0-9!-~]+$") String,
              @Length(max = 1024)
              @Pattern("^([a-zA-Z0-9!-~][ \\ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$") String>
          queryParameters,
      @Nullable
          Map<
              @Length(max = 255) @Pattern("^[a-zA-Z0-9!-~]+$") String,
              @Length(max = 1024)
              @Pattern("^([a-zA-Z0-9!-~][ \\ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$") String>
          optionalParameters,
      @Nullable HealthStatusFilter healthStatus,
      @Nullable String ownerAccount) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String namespaceName;
      public @Nullable String serviceName;
      public @Nullable Integer maxResults;
      public @Nullable Map<String, String> queryParameters;
      public @Nullable Map<String, String> optionalParameters;
      public @Nullable HealthStatusFilter healthStatus;
      public @Nullable String ownerAccount;

      private Request build() {
        return new Request(
            Objects.requireNonNull(namespaceName, "NamespaceName"),
            Objects.requireNonNull(serviceName, "ServiceName"),
            maxResults,
            queryParameters,
            optionalParameters,
            healthStatus,
            ownerAccount);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable List<HttpInstanceSummary> instances, @Nullable Long instancesRevision) {}

  private static final int DEFAULT_RESULTS = 100;

  private final Namespaces namespaces;
  private final Services services;
  private final Instances instances;

  DiscoverInstances(Namespaces namespaces, Services services, Instances instances) {
    this.namespaces = namespaces;
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredNamespace namespace =
        namespaces
            .called(context.scope(), request.namespaceName())
            .filter(_ -> ownedBy(request.ownerAccount(), context))
            .orElseThrow(() -> CloudMapErrors.namespaceNotFound(request.namespaceName()));
    StoredService service =
        services
            .called(context.scope(), namespace.id(), request.serviceName())
            .orElseThrow(() -> CloudMapErrors.serviceNotFound(request.serviceName()));
    List<StoredInstance> asked =
        instances.list(context.scope(), service).stream()
            .filter(it -> matches(it, request.queryParameters()))
            .toList();
    List<StoredInstance> fit = inHealth(request.healthStatus(), service, asked);
    List<StoredInstance> preferred =
        fit.stream().filter(it -> matches(it, request.optionalParameters())).toList();
    return new Response(
        (preferred.isEmpty() ? fit : preferred)
            .stream()
                .limit(request.maxResults() == null ? DEFAULT_RESULTS : request.maxResults())
                .map(it -> describe(namespace, service, it))
                .toList(),
        service.revision());
  }

  static boolean ownedBy(@Nullable String account, RequestContext context) {
    return account == null || account.equals(context.scope().account());
  }

  private static boolean matches(
      StoredInstance instance, @Nullable Map<String, String> parameters) {
    return parameters == null
        || instance.attributes().entrySet().containsAll(parameters.entrySet());
  }

  /// Without a custom health check nobody knows the health, and it does not count.
  private static List<StoredInstance> inHealth(
      @Nullable HealthStatusFilter filter, StoredService service, List<StoredInstance> all) {
    if (!service.customHealth()) {
      return all;
    }
    return switch (filter == null ? HealthStatusFilter.HEALTHY : filter) {
      case ALL -> all;
      case HEALTHY -> in(HealthStatus.HEALTHY, all);
      case UNHEALTHY -> in(HealthStatus.UNHEALTHY, all);
      case HEALTHY_OR_ELSE_ALL -> {
        List<StoredInstance> healthy = in(HealthStatus.HEALTHY, all);
        yield healthy.isEmpty() ? all : healthy;
      }
    };
  }

  private static List<StoredInstance> in(HealthStatus health, List<StoredInstance> all) {
    return all.stream().filter(it -> it.health() == health).toList();
  }

  private static HttpInstanceSummary describe(
      StoredNamespace namespace, StoredService service, StoredInstance instance) {
    return HttpInstanceSummary.of(it -> {
      it.instanceId = instance.id();
      it.namespaceName = namespace.httpName();
      it.serviceName = service.name();
      it.healthStatus = Instances.health(service, instance);
      it.attributes = instance.attributes();
    });
  }
}
