package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.MFADevice;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.MfaDevices;
import dev.virga.plugin.iam.store.Page;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lists the devices of a user or the caller, by serial number. See
/// [ListMFADevices](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html).
public final class ListMFADevices
    implements Operation<ListMFADevices.Request, ListMFADevices.Response> {
  private final Store store;

  ListMFADevices(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Name("MFADevices") List<MFADevice> mfaDevices,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    Page<MfaDevices.Device> page =
        Page.of(
            store.mfaDevices().of(scope, user),
            MfaDevices.Device::serialNumber,
            request.marker(),
            request.maxItems());
    return new Response(
        page.items().stream()
            .map(it ->
                new MFADevice(
                    user.userName(), it.serialNumber(), Objects.requireNonNull(it.enableDate())))
            .toList(),
        page.isTruncated(),
        page.marker());
  }
}
