package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;

/// Makes an SSH public key active or inactive. See
/// [UpdateSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSSHPublicKey.html).
public final class UpdateSSHPublicKey
    implements Operation<UpdateSSHPublicKey.Request, UpdateSSHPublicKey.Response> {
  private final Store store;

  UpdateSSHPublicKey(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Name("SSHPublicKeyId") @Length(min = 20, max = 128) @Pattern("[\\w]+") String sshPublicKeyId,
      StatusType status) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().rows().named(scope, request.userName());
    StatusType status = CredentialStatus.settable(request.status());
    store
        .sshKeys()
        .change(scope, user, request.sshPublicKeyId(), key -> key.with(it -> it.status = status));
    return new Response();
  }
}
