package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Takes a device from its user. See
/// [DeactivateMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html).
public final class DeactivateMFADevice
    implements Operation<DeactivateMFADevice.Request, DeactivateMFADevice.Response> {
  private final Store store;

  DeactivateMFADevice(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]+") String serialNumber) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().rows().named(scope, request.userName());
    store.mfaDevices().deactivate(scope, user, request.serialNumber());
    return new Response();
  }
}
