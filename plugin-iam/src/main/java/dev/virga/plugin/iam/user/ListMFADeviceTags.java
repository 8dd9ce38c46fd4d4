package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Page;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the tags of a virtual MFA device, by key. See
/// [ListMFADeviceTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADeviceTags.html).
public final class ListMFADeviceTags
    implements Operation<ListMFADeviceTags.Request, ListMFADeviceTags.Response> {
  private final Store store;

  ListMFADeviceTags(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]+") String serialNumber,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(List<Tag> tags, @Nullable Boolean isTruncated, @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Page<Tag> page =
        Tags.page(
            store.mfaDevices().get(scope, request.serialNumber()).tags(),
            request.marker(),
            request.maxItems());
    return new Response(page.items(), page.isTruncated(), page.marker());
  }
}
