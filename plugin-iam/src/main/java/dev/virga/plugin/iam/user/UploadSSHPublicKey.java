package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.model.SSHPublicKey;
import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.pem.SshPublicKey;
import dev.virga.plugin.iam.store.Quota;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps an SSH public key of a user. See
/// [UploadSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSSHPublicKey.html).
public final class UploadSSHPublicKey
    implements Operation<UploadSSHPublicKey.Request, UploadSSHPublicKey.Response> {
  private final Store store;

  UploadSSHPublicKey(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Name("SSHPublicKeyBody")
          @Length(min = 1, max = 16384)
          @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          String sshPublicKeyBody) {}

  /// What it gets.
  public record Response(@Name("SSHPublicKey") @Nullable SSHPublicKey sshPublicKey) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().rows().named(scope, request.userName());
    var key = SshPublicKey.of(request.sshPublicKeyBody());
    List<SSHPublicKey> others = store.sshKeys().of(scope, user);
    if (others.stream().anyMatch(it -> it.fingerprint().equals(key.fingerprint()))) {
      throw IamErrors.duplicateSshPublicKey(
          "The SSH public key is already associated with the specified IAM user.");
    }
    Quota.SSH_KEYS.require(others.size() + 1);
    var row =
        new SSHPublicKey(
            user.userName(),
            store.issuer().id("APKA"),
            key.fingerprint(),
            request.sshPublicKeyBody(),
            StatusType.ACTIVE,
            store.issuer().now());
    store.sshKeys().add(scope, user, row);
    return new Response(row);
  }
}
