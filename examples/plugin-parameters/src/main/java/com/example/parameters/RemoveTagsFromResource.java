package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Takes tags off a parameter. See
/// [RemoveTagsFromResource](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html).
public final class RemoveTagsFromResource
    implements Operation<RemoveTagsFromResource.Request, RemoveTagsFromResource.Response> {
  private final ParameterStore store;

  RemoveTagsFromResource(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      ResourceTypeForTagging resourceType,
      String resourceId,
      List<@Length(min = 1, max = 128) String> tagKeys) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Current fewer =
        request
            .resourceType()
            .find(request.resourceId(), store, context)
            .without(request.tagKeys());
    store.parameters().put(context.scope(), fewer.name(), fewer);
    return new Response();
  }
}
