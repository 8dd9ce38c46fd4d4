package dev.virga.plugin.iam.group;

import dev.virga.plugin.iam.model.Group;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Lists the groups that a user is in, by name. See
/// [ListGroupsForUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html).
public final class ListGroupsForUser
    implements Operation<ListGroupsForUser.Request, ListGroupsForUser.Response> {
  private final Store store;

  ListGroupsForUser(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      List<Group> groups, @Nullable Boolean isTruncated, @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().rows().named(scope, request.userName());
    Page<Group> page =
        Page.of(
            store.groups().of(scope, user),
            it -> it.groupName().toLowerCase(Locale.ROOT),
            request.marker(),
            request.maxItems());
    return new Response(page.items(), page.isTruncated(), page.marker());
  }
}
