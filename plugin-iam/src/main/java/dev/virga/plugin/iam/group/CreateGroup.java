package dev.virga.plugin.iam.group;

import dev.virga.plugin.iam.model.Group;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Creates a group. See
/// [CreateGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html).
public final class CreateGroup implements Operation<CreateGroup.Request, CreateGroup.Response> {
  private final Store store;

  CreateGroup(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String path,
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String groupName) {}

  /// What it gets.
  public record Response(Group group) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    return new Response(store.groups().create(scope, request.path(), request.groupName()));
  }
}
