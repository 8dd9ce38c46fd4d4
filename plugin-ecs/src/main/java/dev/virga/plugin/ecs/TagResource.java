package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Answers [TagResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html).
public final class TagResource implements Operation<TagResource.Request, TagResource.Response> {
  /// What a client sends.
  public record Request(String resourceArn, @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "TagResource is not implemented.");
  }
}
