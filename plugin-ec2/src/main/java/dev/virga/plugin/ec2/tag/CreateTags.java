package dev.virga.plugin.ec2.tag;

import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.resource.Kind;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
public final class CreateTags implements Operation<CreateTags.Request, CreateTags.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("ResourceId") List<String> resources,
      @Name("Tag") List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  private final Store store;
  private final Taggable taggable;

  CreateTags(Store store, Taggable taggable) {
    this.store = store;
    this.taggable = taggable;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<String> ids = request.resources();
    List<Kind<?>> kinds = taggable.kinds(context.scope(), ids);
    List<Tag> tags = Tags.distinct(request.tags());
    for (int i = 0; i < ids.size(); i++) {
      store.tags().add(context.scope(), ids.get(i), kinds.get(i).type(), tags);
    }
    return new Response();
  }
}
