package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Takes tags from a role. See
/// [UntagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html).
public final class UntagRole implements Operation<UntagRole.Request, UntagRole.Response> {
  private final Store store;

  UntagRole(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(max = 50)
          List<@Length(min = 1, max = 128) @Pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+") String>
              tagKeys) {}

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
            role -> role.with(it -> it.tags = Tags.without(role.tags(), request.tagKeys())));
    return new Response();
  }
}
