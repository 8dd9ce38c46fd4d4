package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Adds tags to a cluster, a task definition or a task
/// ([TagResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html)).
public final class TagResource implements Operation<TagResource.Request, TagResource.Response> {
  /// What a client sends.
  public record Request(String resourceArn, @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  private final TaggedResources resources;
  private final ResourceTags tags;

  TagResource(TaggedResources resources, ResourceTags tags) {
    this.resources = resources;
    this.tags = tags;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    ResourceTags.check(request.tags());
    resources.check(request.resourceArn(), context);
    tags.merge(context.scope(), request.resourceArn(), request.tags());
    return new Response();
  }
}
