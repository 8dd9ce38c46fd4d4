package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Takes tags from a user. See
/// [UntagUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html).
public final class UntagUser implements Operation<UntagUser.Request, UntagUser.Response> {
  private final Store store;

  UntagUser(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(max = 50)
          List<@Length(min = 1, max = 128) @Pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+") String>
              tagKeys) {}

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
            user -> user.with(it -> it.tags = Tags.without(user.tags(), request.tagKeys())));
    return new Response();
  }
}
