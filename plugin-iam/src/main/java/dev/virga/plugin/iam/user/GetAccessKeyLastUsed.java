package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.AccessKeyLastUsed;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.AccessKeys;
import dev.virga.plugin.iam.store.EntityErrors;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells when an access key was last used, and for what. It is exact to a minute. See
/// [GetAccessKeyLastUsed](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html).
public final class GetAccessKeyLastUsed
    implements Operation<GetAccessKeyLastUsed.Request, GetAccessKeyLastUsed.Response> {
  private static final String NEVER = "N/A";

  private final Store store;

  GetAccessKeyLastUsed(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Length(min = 16, max = 128) @Pattern("[\\w]+") String accessKeyId) {}

  /// What it gets.
  public record Response(
      @Nullable String userName, @Nullable AccessKeyLastUsed accessKeyLastUsed) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    AccessKeys.Key key =
        store
            .accessKeys()
            .find(request.accessKeyId())
            .filter(it -> it.status() != null)
            .filter(it -> AccessKeys.scope(it.id()).filter(scope::equals).isPresent())
            .orElseThrow(() -> EntityErrors.noSuchAccessKey(request.accessKeyId()));
    return new Response(
        store.users().ofId(scope, key.userId()).map(User::userName).orElse(null),
        new AccessKeyLastUsed(
            key.lastUsed(),
            Objects.requireNonNullElse(key.service(), NEVER),
            Objects.requireNonNullElse(key.region(), NEVER)));
  }
}
