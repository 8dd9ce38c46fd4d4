package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Puts tags on a parameter. See
/// [AddTagsToResource](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html).
public final class AddTagsToResource
    implements Operation<AddTagsToResource.Request, AddTagsToResource.Response> {
  private static final int MAX_TAGS = 50;

  private final ParameterStore store;

  AddTagsToResource(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      ResourceTypeForTagging resourceType, String resourceId, @Length(max = 1000) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Current tagged =
        request.resourceType().find(request.resourceId(), store, context).with(request.tags());
    if (tagged.tags().size() > MAX_TAGS) {
      throw SsmErrors.tooManyTags();
    }
    store.parameters().put(context.scope(), tagged.name(), tagged);
    return new Response();
  }
}
