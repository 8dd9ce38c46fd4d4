package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.SSHPublicKeyMetadata;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Page;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lists the SSH public keys of a user or the caller, oldest first. See
/// [ListSSHPublicKeys](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSSHPublicKeys.html).
public final class ListSSHPublicKeys
    implements Operation<ListSSHPublicKeys.Request, ListSSHPublicKeys.Response> {
  private final Store store;

  ListSSHPublicKeys(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Name("SSHPublicKeys") @Nullable List<SSHPublicKeyMetadata> sshPublicKeys,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    Page<SSHPublicKeyMetadata> page =
        store
            .sshKeys()
            .page(scope, user, request.marker(), request.maxItems())
            .map(it ->
                new SSHPublicKeyMetadata(
                    user.userName(),
                    it.sshPublicKeyId(),
                    it.status(),
                    Objects.requireNonNull(it.uploadDate())));
    return new Response(page.items(), page.isTruncated(), page.marker());
  }
}
