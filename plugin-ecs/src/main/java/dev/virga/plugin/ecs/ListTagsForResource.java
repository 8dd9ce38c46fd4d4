package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListTagsForResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html).
public final class ListTagsForResource
    implements Operation<ListTagsForResource.Request, ListTagsForResource.Response> {
  /// What a client sends.
  public record Request(String resourceArn) {}

  /// What it gets.
  public record Response(@Nullable List<Tag> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListTagsForResource is not implemented.");
  }
}
