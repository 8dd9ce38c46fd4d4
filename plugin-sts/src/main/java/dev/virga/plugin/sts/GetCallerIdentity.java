package dev.virga.plugin.sts;

import dev.virga.spi.Operation;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Tells who calls. See [GetCallerIdentity](https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html).
public final class GetCallerIdentity
    implements Operation<GetCallerIdentity.Request, GetCallerIdentity.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(@Nullable String userId, @Nullable String account, @Nullable String arn) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Principal caller = context.principal();
    return new Response(caller.userId(), caller.account(), caller.arn());
  }
}
