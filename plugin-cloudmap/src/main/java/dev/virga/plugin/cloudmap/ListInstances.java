package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.InstanceSummary;
import dev.virga.plugin.cloudmap.model.StoredInstance;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the instances of a service by id.
///
/// See [ListInstances](https://docs.aws.amazon.com/cloud-map/latest/api/API_ListInstances.html).
public final class ListInstances
    implements Operation<ListInstances.Request, ListInstances.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 255) String serviceId,
      @Length(max = 4096) @Nullable String nextToken,
      @Range(min = 1, max = 100) @Nullable Integer maxResults) {}

  /// What it gets.
  public record Response(
      @Nullable String resourceOwner,
      @Nullable List<InstanceSummary> instances,
      @Nullable String nextToken) {}

  private final Services services;
  private final Instances instances;

  ListInstances(Services services, Instances instances) {
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.serviceId());
    Page<StoredInstance> page =
        Page.of(
            instances.list(context.scope(), service),
            StoredInstance::id,
            request.maxResults(),
            request.nextToken());
    return new Response(
        service.service().resourceOwner(),
        page.items().stream()
            .map(it ->
                new InstanceSummary(it.id(), it.attributes(), it.instance().createdByAccount()))
            .toList(),
        page.nextToken());
  }
}
