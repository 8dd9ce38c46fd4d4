package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.InstanceProfile;
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

/// Lists the instance profiles under a path, by name. See
/// [ListInstanceProfiles](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html).
public final class ListInstanceProfiles
    implements Operation<ListInstanceProfiles.Request, ListInstanceProfiles.Response> {
  private final Store store;

  ListInstanceProfiles(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("\\u002F[\\u0021-\\u007F]*") @Nullable String pathPrefix,
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
    Page<InstanceProfile> page =
        store
            .instanceProfiles()
            .rows()
            .page(scope, request.pathPrefix(), request.marker(), request.maxItems())
            .map(it -> store.instanceProfiles().listed(scope, it));
    return new Response(page.items(), page.isTruncated(), page.marker());
  }
}
