package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Creates a namespace whose services are discovered by calls only.
///
/// See [CreateHttpNamespace](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateHttpNamespace.html).
public final class CreateHttpNamespace
    implements Operation<CreateHttpNamespace.Request, CreateHttpNamespace.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 1024) @Pattern("^(?!arn:)[!-~]{1,1024}$") String name,
      @Length(max = 64) @Nullable String creatorRequestId,
      @Length(max = 1024) @Nullable String description,
      @Length(max = 200) @Nullable List<Tag> tags) {
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

      private Request build() {
        return new Request(
            Objects.requireNonNull(name, "Name"), creatorRequestId, description, tags);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable String operationId) {}

  private final Namespaces namespaces;

  CreateHttpNamespace(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var wanted =
        new NewNamespace(
            NamespaceType.HTTP,
            request.name(),
            null,
            request.creatorRequestId(),
            request.description(),
            null,
            request.tags());
    return new Response(namespaces.create(context.scope(), wanted));
  }
}
