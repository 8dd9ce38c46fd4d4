package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;

/// Takes tags from a repository; those that it does not have do not matter.
///
/// See [UntagResource](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UntagResource.html).
public final class UntagResource
    implements Operation<UntagResource.Request, UntagResource.Response> {
  /// What a client sends.
  public record Request(String resourceArn, List<String> tagKeys) {}

  /// What it gets.
  public record Response() {}

  private final RepositoryTags tags;

  UntagResource(Store store) {
    this.tags = new RepositoryTags(store.repositories());
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    tags.remove(tags.resource(request.resourceArn(), context.scope()), request.tagKeys());
    return new Response();
  }
}
