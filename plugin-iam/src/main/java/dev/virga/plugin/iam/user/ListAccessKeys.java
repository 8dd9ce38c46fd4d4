package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.AccessKeyMetadata;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Page;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the access keys of a user or the caller, oldest first. See
/// [ListAccessKeys](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html).
public final class ListAccessKeys
    implements Operation<ListAccessKeys.Request, ListAccessKeys.Response> {
  private final Store store;

  ListAccessKeys(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      List<AccessKeyMetadata> accessKeyMetadata,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    Page<AccessKeyMetadata> page =
        Page.of(
                store.accessKeys().of(scope, user),
                it -> it.createDate() + it.id(),
                request.marker(),
                request.maxItems())
            .map(it ->
                new AccessKeyMetadata(user.userName(), it.id(), it.status(), it.createDate()));
    return new Response(page.items(), page.isTruncated(), page.marker());
  }
}
