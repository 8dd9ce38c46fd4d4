package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;

/// Deletes an SSH public key. See
/// [DeleteSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSSHPublicKey.html).
public final class DeleteSSHPublicKey
    implements Operation<DeleteSSHPublicKey.Request, DeleteSSHPublicKey.Response> {
  private final Store store;

  DeleteSSHPublicKey(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Name("SSHPublicKeyId") @Length(min = 20, max = 128) @Pattern("[\\w]+")
          String sshPublicKeyId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().rows().named(scope, request.userName());
    store.sshKeys().remove(scope, user, request.sshPublicKeyId());
    return new Response();
  }
}
