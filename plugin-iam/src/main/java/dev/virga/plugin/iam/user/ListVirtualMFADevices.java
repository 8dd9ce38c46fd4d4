package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.AssignmentStatusType;
import dev.virga.plugin.iam.model.VirtualMFADevice;
import dev.virga.plugin.iam.store.MfaDevices;
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

/// Lists the virtual devices of the account, by serial number. See
/// [ListVirtualMFADevices](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html).
public final class ListVirtualMFADevices
    implements Operation<ListVirtualMFADevices.Request, ListVirtualMFADevices.Response> {
  private final Store store;

  ListVirtualMFADevices(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Nullable AssignmentStatusType assignmentStatus,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      List<VirtualMFADevice> virtualMFADevices,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    List<MfaDevices.Device> devices =
        store.mfaDevices().all(scope).stream()
            .filter(it -> isWanted(it, request.assignmentStatus()))
            .toList();
    Page<VirtualMFADevice> page =
        Page.of(devices, MfaDevices.Device::serialNumber, request.marker(), request.maxItems())
            .map(it -> store.mfaDevices().listed(scope, it));
    return new Response(page.items(), page.isTruncated(), page.marker());
  }

  private static boolean isWanted(MfaDevices.Device device, @Nullable AssignmentStatusType status) {
    return switch (status) {
      case null -> true;
      case ANY -> true;
      case ASSIGNED -> device.userId() != null;
      case UNASSIGNED -> device.userId() == null;
    };
  }
}
