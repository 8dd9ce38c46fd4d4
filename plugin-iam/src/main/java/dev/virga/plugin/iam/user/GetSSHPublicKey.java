package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.EncodingType;
import dev.virga.plugin.iam.model.SSHPublicKey;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.pem.SshPublicKey;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Shows an SSH public key of a user, in the encoding that is asked for. See
/// [GetSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSSHPublicKey.html).
public final class GetSSHPublicKey
    implements Operation<GetSSHPublicKey.Request, GetSSHPublicKey.Response> {
  private final Store store;

  GetSSHPublicKey(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Name("SSHPublicKeyId") @Length(min = 20, max = 128) @Pattern("[\\w]+") String sshPublicKeyId,
      EncodingType encoding) {}

  /// What it gets.
  public record Response(@Name("SSHPublicKey") @Nullable SSHPublicKey sshPublicKey) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().rows().named(scope, request.userName());
    SSHPublicKey row = store.sshKeys().get(scope, user, request.sshPublicKeyId());
    var key = SshPublicKey.of(row.sshPublicKeyBody());
    String body =
        switch (request.encoding()) {
          case SSH ->
              row.sshPublicKeyBody().startsWith("ssh-") ? row.sshPublicKeyBody() : key.ssh();
          case PEM -> key.pem();
        };
    return new Response(
        row.with(it -> {
          it.userName = user.userName();
          it.sshPublicKeyBody = body;
        }));
  }
}
