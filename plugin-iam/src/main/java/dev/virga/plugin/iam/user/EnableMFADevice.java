package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Assigns a virtual MFA device to a user, after two of its codes in a row. See
/// [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html).
public final class EnableMFADevice
    implements Operation<EnableMFADevice.Request, EnableMFADevice.Response> {
  private final Store store;

  EnableMFADevice(Store store) {
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
        .enable(
            scope,
            user,
            request.serialNumber(),
            request.authenticationCode1(),
            request.authenticationCode2());
    return new Response();
  }
}
