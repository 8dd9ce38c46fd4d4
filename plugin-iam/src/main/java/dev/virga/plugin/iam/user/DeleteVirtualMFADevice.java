package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Deletes a virtual MFA device that nobody uses. See
/// [DeleteVirtualMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html).
public final class DeleteVirtualMFADevice
    implements Operation<DeleteVirtualMFADevice.Request, DeleteVirtualMFADevice.Response> {
  private final Store store;

  DeleteVirtualMFADevice(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]+") String serialNumber) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store.mfaDevices().remove(scope, request.serialNumber());
    return new Response();
  }
}
