package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.HealthStatus;
import dev.virga.plugin.cloudmap.model.StoredInstance;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shows the health of some or all instances of a service.
///
/// See [GetInstancesHealthStatus](https://docs.aws.amazon.com/cloud-map/latest/api/API_GetInstancesHealthStatus.html).
public final class GetInstancesHealthStatus
    implements Operation<GetInstancesHealthStatus.Request, GetInstancesHealthStatus.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 255) String serviceId,
      @Length(min = 1) @Nullable List<@Length(max = 64) String> instances,
      @Range(min = 1, max = 100) @Nullable Integer maxResults,
      @Length(max = 4096) @Nullable String nextToken) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String serviceId;
      public @Nullable List<String> instances;
      public @Nullable Integer maxResults;
      public @Nullable String nextToken;

      private Request build() {
        return new Request(
            Objects.requireNonNull(serviceId, "ServiceId"), instances, maxResults, nextToken);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable Map<String, HealthStatus> status, @Nullable String nextToken) {}

  private final Services services;
  private final Instances instances;

  GetInstancesHealthStatus(Services services, Instances instances) {
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.serviceId());
    List<StoredInstance> asked =
        request.instances() == null
            ? instances.list(context.scope(), service)
            : request.instances().stream()
                .distinct()
                .map(id -> instances.require(context.scope(), service, id))
                .toList();
    Page<StoredInstance> page =
        Page.of(asked, StoredInstance::id, request.maxResults(), request.nextToken());
    var status = new TreeMap<String, HealthStatus>();
    page.items().forEach(it -> status.put(it.id(), Instances.health(service, it)));
    return new Response(status, page.nextToken());
  }
}
