package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.InstanceProfile;
import dev.virga.plugin.iam.model.Role;
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

/// Lists the instance profiles that have a role, by name. See
/// [ListInstanceProfilesForRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html).
public final class ListInstanceProfilesForRole
    implements Operation<
        ListInstanceProfilesForRole.Request, ListInstanceProfilesForRole.Response> {
  private final Store store;

  ListInstanceProfilesForRole(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      List<InstanceProfile> instanceProfiles,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Role role = store.roles().rows().named(scope, request.roleName());
    Page<InstanceProfile> page =
        Page.of(
                store.instanceProfiles().of(scope, role),
                it -> it.name().toLowerCase(Locale.ROOT),
                request.marker(),
                request.maxItems())
            .map(it -> store.instanceProfiles().listed(scope, it));
    return new Response(page.items(), page.isTruncated(), page.marker());
  }
}
