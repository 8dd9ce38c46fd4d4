package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the tags of a resource ([ListTagsForResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html)).
public final class ListTagsForResource
    implements Operation<ListTagsForResource.Request, ListTagsForResource.Response> {
  /// What a client sends.
  public record Request(String resourceArn) {}

  /// What it gets.
  public record Response(@Nullable List<Tag> tags) {}

  private final TaggedResources resources;
  private final ResourceTags tags;

  ListTagsForResource(TaggedResources resources, ResourceTags tags) {
    this.resources = resources;
    this.tags = tags;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    resources.check(request.resourceArn(), context);
    return new Response(tags.get(context.scope(), request.resourceArn()));
  }
}
