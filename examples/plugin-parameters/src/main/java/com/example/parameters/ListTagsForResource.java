package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;

/// Lists the tags of a parameter. See
/// [ListTagsForResource](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html).
public final class ListTagsForResource
    implements Operation<ListTagsForResource.Request, ListTagsForResource.Response> {
  private final ParameterStore store;

  ListTagsForResource(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(ResourceTypeForTagging resourceType, String resourceId) {}

  /// What it gets.
  public record Response(List<Tag> tagList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Current current = request.resourceType().find(request.resourceId(), store, context);
    return new Response(
        current.tags().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(it -> new Tag(it.getKey(), it.getValue()))
            .toList());
  }
}
