package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.model.VirtualMFADevice;
import dev.virga.plugin.iam.store.MfaDevices;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Creates a virtual MFA device. Its seed is shown now and never again; a QR code is not drawn. See
/// [CreateVirtualMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html).
public final class CreateVirtualMFADevice
    implements Operation<CreateVirtualMFADevice.Request, CreateVirtualMFADevice.Response> {
  private final Store store;

  CreateVirtualMFADevice(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String path,
      @Length(min = 1) @Pattern("[\\w+=,.@-]+") String virtualMFADeviceName,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(VirtualMFADevice virtualMFADevice) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    return new Response(
        MfaDevices.created(
            store
                .mfaDevices()
                .create(scope, request.path(), request.virtualMFADeviceName(), request.tags())));
  }
}
