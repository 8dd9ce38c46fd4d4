package dev.virga.plugin.iam.group;

import dev.virga.plugin.iam.model.Group;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Gives a group another name or path. Its members and policies stay. See
/// [UpdateGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateGroup.html).
public final class UpdateGroup implements Operation<UpdateGroup.Request, UpdateGroup.Response> {
  private final Store store;

  UpdateGroup(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String groupName,
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String newPath,
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String newGroupName) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Group group = store.groups().rows().named(scope, request.groupName());
    store.groups().rename(scope, group, request.newPath(), request.newGroupName());
    return new Response();
  }
}
