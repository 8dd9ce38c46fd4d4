package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.Tag;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;

/// Adds tags to a repository.
///
/// See [TagResource](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_TagResource.html).
public final class TagResource implements Operation<TagResource.Request, TagResource.Response> {
  /// What a client sends.
  public record Request(String resourceArn, List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  private final RepositoryTags tags;

  TagResource(Store store) {
    this.tags = new RepositoryTags(store.repositories());
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    tags.add(tags.resource(request.resourceArn(), context.scope()), request.tags());
    return new Response();
  }
}
