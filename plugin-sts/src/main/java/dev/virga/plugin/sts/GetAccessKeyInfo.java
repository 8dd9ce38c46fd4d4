package dev.virga.plugin.sts;

import dev.virga.spi.AccessKeyId;
import dev.virga.spi.Operation;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the account of an access key. A key that carries none is taken for one of the caller's
/// account. See [GetAccessKeyInfo](https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html).
public final class GetAccessKeyInfo
    implements Operation<GetAccessKeyInfo.Request, GetAccessKeyInfo.Response> {
  /// What a client sends.
  public record Request(@Length(min = 16, max = 128) @Pattern("[\\w]*") String accessKeyId) {}

  /// What it gets.
  public record Response(@Nullable String account) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Principal caller = context.principal();
    return new Response(
        request.accessKeyId().equals(caller.accessKeyId())
            ? caller.account()
            : AccessKeyId.account(request.accessKeyId()).orElse(caller.account()));
  }
}
