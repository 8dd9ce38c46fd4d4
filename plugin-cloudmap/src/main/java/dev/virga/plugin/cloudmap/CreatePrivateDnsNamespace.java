package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.PrivateDnsNamespaceProperties;
import dev.virga.plugin.cloudmap.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Creates a namespace whose services have DNS names inside a VPC.
///
/// See [CreatePrivateDnsNamespace](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreatePrivateDnsNamespace.html).
public final class CreatePrivateDnsNamespace
    implements Operation<CreatePrivateDnsNamespace.Request, CreatePrivateDnsNamespace.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 253) @Pattern("^(?!arn:)[!-~]{1,253}$") String name,
      @Length(max = 64) @Nullable String creatorRequestId,
      @Length(max = 1024) @Nullable String description,
      @Length(max = 64) String vpc,
      @Length(max = 200) @Nullable List<Tag> tags,
      @Nullable PrivateDnsNamespaceProperties properties) {
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
      public @Nullable String vpc;
      public @Nullable List<Tag> tags;
      public @Nullable PrivateDnsNamespaceProperties properties;

      private Request build() {
        return new Request(
            Objects.requireNonNull(name, "Name"),
            creatorRequestId,
            description,
            Objects.requireNonNull(vpc, "Vpc"),
            tags,
            properties);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable String operationId) {}

  private final Namespaces namespaces;

  CreatePrivateDnsNamespace(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var wanted =
        new NewNamespace(
            NamespaceType.DNS_PRIVATE,
            request.name(),
            request.vpc(),
            request.creatorRequestId(),
            request.description(),
            request.properties() == null ? null : request.properties().dnsProperties().soa(),
            request.tags());
    return new Response(namespaces.create(context.scope(), wanted));
  }
}
