package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.AuthorizationData;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the password with which docker logs in for twelve hours.
///
/// See [GetAuthorizationToken](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html).
public final class GetAuthorizationToken
    implements Operation<GetAuthorizationToken.Request, GetAuthorizationToken.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 10) @Nullable List<@Pattern("[0-9]{12}") String> registryIds) {}

  /// What it gets.
  public record Response(@Nullable List<AuthorizationData> authorizationData) {}

  private final Store store;

  GetAuthorizationToken(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<String> registries =
        request.registryIds() == null ? List.of(context.scope().account()) : request.registryIds();
    Instant now = store.context().clock().instant().truncatedTo(ChronoUnit.MILLIS);
    Instant expiration = now.plus(RegistryPassword.LIFETIME);
    return new Response(
        registries.stream()
            .map(it -> {
              var scope = RegistryId.scope(it, context);
              var password = new RegistryPassword(scope, context.principal().arn(), expiration);
              return new AuthorizationData(
                  password.token(store.key()), expiration, store.address().proxy(scope));
            })
            .toList());
  }
}
