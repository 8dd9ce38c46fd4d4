package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Adds tags to a role, in place of those with the same keys. See
/// [TagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html).
public final class TagRole implements Operation<TagRole.Request, TagRole.Response> {
  private final Store store;

  TagRole(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store
        .roles()
        .rows()
        .change(
            scope,
            request.roleName(),
            role -> role.with(it -> it.tags = Tags.with(role.tags(), request.tags())));
    return new Response();
  }
}
