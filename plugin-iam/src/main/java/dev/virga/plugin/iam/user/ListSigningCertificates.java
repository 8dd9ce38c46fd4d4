package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.SigningCertificate;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Page;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the certificates of a user or the caller, oldest first. See
/// [ListSigningCertificates](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSigningCertificates.html).
public final class ListSigningCertificates
    implements Operation<ListSigningCertificates.Request, ListSigningCertificates.Response> {
  private final Store store;

  ListSigningCertificates(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      List<SigningCertificate> certificates,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    Page<SigningCertificate> page =
        store
            .signingCertificates()
            .page(scope, user, request.marker(), request.maxItems())
            .map(row -> row.with(it -> it.userName = user.userName()));
    return new Response(page.items(), page.isTruncated(), page.marker());
  }
}
