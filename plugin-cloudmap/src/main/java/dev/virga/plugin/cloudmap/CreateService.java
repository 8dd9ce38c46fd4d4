package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.DnsConfig;
import dev.virga.plugin.cloudmap.model.HealthCheckConfig;
import dev.virga.plugin.cloudmap.model.HealthCheckCustomConfig;
import dev.virga.plugin.cloudmap.model.Service;
import dev.virga.plugin.cloudmap.model.ServiceTypeOption;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.plugin.cloudmap.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Creates a service in a namespace.
///
/// See [CreateService](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html).
public final class CreateService
    implements Operation<CreateService.Request, CreateService.Response> {
  /// What a client sends.
  public record Request(
      @Pattern(
              "((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\\.$)")
          String name,
      @Length(max = 255) @Nullable String namespaceId,
      @Length(max = 64) @Nullable String creatorRequestId,
      @Length(max = 1024) @Nullable String description,
      @Nullable DnsConfig dnsConfig,
      @Nullable HealthCheckConfig healthCheckConfig,
      @Nullable HealthCheckCustomConfig healthCheckCustomConfig,
      @Length(max = 200) @Nullable List<Tag> tags,
      @Nullable ServiceTypeOption type) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String name;
      public @Nullable String namespaceId;
      public @Nullable String creatorRequestId;
      public @Nullable String description;
      public @Nullable DnsConfig dnsConfig;
      public @Nullable HealthCheckConfig healthCheckConfig;
      public @Nullable HealthCheckCustomConfig healthCheckCustomConfig;
      public @Nullable List<Tag> tags;
      public @Nullable ServiceTypeOption type;

      private Request build() {
        return new Request(
            Objects.requireNonNull(name, "Name"),
            namespaceId,
            creatorRequestId,
            description,
            dnsConfig,
            healthCheckConfig,
            healthCheckCustomConfig,
            tags,
            type);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable Service service) {}

  private final Namespaces namespaces;
  private final Services services;
  private final Instances instances;

  CreateService(Namespaces namespaces, Services services, Instances instances) {
    this.namespaces = namespaces;
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredNamespace namespace =
        namespaces.require(context.scope(), ServiceRules.namespaceId(request));
    ServiceRules.check(namespace, request);
    StoredService service = services.create(context.scope(), namespace, request);
    return new Response(instances.describe(context.scope(), service));
  }
}
