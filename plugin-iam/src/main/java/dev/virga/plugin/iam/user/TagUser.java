package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Adds tags to a user, in place of those with the same keys. See
/// [TagUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html).
public final class TagUser implements Operation<TagUser.Request, TagUser.Response> {
  private final Store store;

  TagUser(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store
        .users()
        .rows()
        .change(
            scope,
            request.userName(),
            user -> user.with(it -> it.tags = Tags.with(user.tags(), request.tags())));
    return new Response();
  }
}
