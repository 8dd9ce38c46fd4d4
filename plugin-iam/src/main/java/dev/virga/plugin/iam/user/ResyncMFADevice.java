package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Checks two codes in a row of a device whose clock may be off by a day. See
/// [ResyncMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResyncMFADevice.html).
public final class ResyncMFADevice
    implements Operation<ResyncMFADevice.Request, ResyncMFADevice.Response> {
  private final Store store;

  ResyncMFADevice(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]+") String serialNumber,
      @Length(min = 6, max = 6) @Pattern("[\\d]+") String authenticationCode1,
      @Length(min = 6, max = 6) @Pattern("[\\d]+") String authenticationCode2) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().rows().named(scope, request.userName());
    store
        .mfaDevices()
        .resync(
            scope,
            user,
            request.serialNumber(),
            request.authenticationCode1(),
            request.authenticationCode2());
    return new Response();
  }
}
