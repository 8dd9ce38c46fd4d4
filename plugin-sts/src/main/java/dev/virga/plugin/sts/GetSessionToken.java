package dev.virga.plugin.sts;

import dev.virga.plugin.sts.model.Credentials;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Issues credentials of the caller, for at most an hour to a root user. See
/// [GetSessionToken](https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html).
public final class GetSessionToken
    implements Operation<GetSessionToken.Request, GetSessionToken.Response> {
  private final Sessions sessions;

  GetSessionToken(Sessions sessions) {
    this.sessions = sessions;
  }

  /// What a client sends.
  public record Request(
      @Range(min = 900, max = 129600) @Nullable Integer durationSeconds,
      @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]*") @Nullable String serialNumber,
      @Length(min = 6, max = 6) @Pattern("[\\d]*") @Nullable String tokenCode) {}

  /// What it gets.
  public record Response(@Nullable Credentials credentials) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Duration lifetime =
        LongTermCaller.of(context.principal(), "GetSessionToken")
            .lifetime(request.durationSeconds());
    return new Response(sessions.issue(context.principal(), lifetime));
  }
}
