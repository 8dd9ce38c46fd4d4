package dev.virga.plugin.ec2.tag;

import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html).
public final class DeleteTags implements Operation<DeleteTags.Request, DeleteTags.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("ResourceId") List<String> resources,
      @Name("Tag") @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  private final Store store;
  private final Taggable taggable;

  DeleteTags(Store store, Taggable taggable) {
    this.store = store;
    this.taggable = taggable;
  }

  /// Without tags all go. A tag without a value goes whatever its value is; an empty value is one.
  @Override
  public Response handle(Request request, RequestContext context) {
    List<String> ids = request.resources();
    taggable.kinds(context.scope(), ids);
    List<Tag> tags = Objects.requireNonNullElse(request.tags(), List.of());
    tags.forEach(Tags::checkKey);
    for (String id : ids) {
      store.tags().retain(context.scope(), id, it -> !goes(it, tags));
    }
    return new Response();
  }

  private static boolean goes(Tag tag, List<Tag> wanted) {
    return wanted.isEmpty()
        || wanted.stream()
            .filter(it -> Objects.equals(it.key(), tag.key()))
            .anyMatch(it -> it.value() == null || it.value().equals(tag.value()));
  }
}
