package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.PublicDnsNamespaceProperties;
import dev.virga.plugin.cloudmap.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Creates a namespace whose services have public DNS names.
///
/// See [CreatePublicDnsNamespace](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreatePublicDnsNamespace.html).
public final class CreatePublicDnsNamespace
    implements Operation<CreatePublicDnsNamespace.Request, CreatePublicDnsNamespace.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 253)
          @Pattern(
              "^([a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?$")
          String name,
      @Length(max = 64) @Nullable String creatorRequestId,
      @Length(max = 1024) @Nullable String description,
      @Length(max = 200) @Nullable List<Tag> tags,
      @Nullable PublicDnsNamespaceProperties properties) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String name;
      public @Nullable String creatorRequestId;
      public @Nullable String description;
      public @Nullable List<Tag> tags;
      public @Nullable PublicDnsNamespaceProperties properties;

      private Request build() {
        return new Request(
            Objects.requireNonNull(name, "Name"), creatorRequestId, description, tags, properties);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable String operationId) {}

  private final Namespaces namespaces;

  CreatePublicDnsNamespace(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var wanted =
        new NewNamespace(
            NamespaceType.DNS_PUBLIC,
            request.name(),
            null,
            request.creatorRequestId(),
            request.description(),
            request.properties() == null ? null : request.properties().dnsProperties().soa(),
            request.tags());
    return new Response(namespaces.create(context.scope(), wanted));
  }
}
