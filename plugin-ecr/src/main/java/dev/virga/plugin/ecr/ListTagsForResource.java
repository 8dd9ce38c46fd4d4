package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.Tag;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the tags of a repository.
///
/// See [ListTagsForResource](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListTagsForResource.html).
public final class ListTagsForResource
    implements Operation<ListTagsForResource.Request, ListTagsForResource.Response> {
  /// What a client sends.
  public record Request(String resourceArn) {}

  /// What it gets.
  public record Response(@Nullable List<Tag> tags) {}

  private final RepositoryTags tags;

  ListTagsForResource(Store store) {
    this.tags = new RepositoryTags(store.repositories());
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(tags.list(tags.resource(request.resourceArn(), context.scope())));
  }
}
