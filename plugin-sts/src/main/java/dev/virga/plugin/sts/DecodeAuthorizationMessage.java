package dev.virga.plugin.sts;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Decodes why a call was refused, from a message that was encoded here for the caller's account. See
/// [DecodeAuthorizationMessage](https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html).
public final class DecodeAuthorizationMessage
    implements Operation<DecodeAuthorizationMessage.Request, DecodeAuthorizationMessage.Response> {
  private final AuthorizationMessages messages;

  DecodeAuthorizationMessage(AuthorizationMessages messages) {
    this.messages = messages;
  }

  /// What a client sends.
  public record Request(@Length(min = 1, max = 10240) String encodedMessage) {}

  /// What it gets.
  public record Response(@Nullable String decodedMessage) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(
        messages
            .decode(context.scope(), request.encodedMessage())
            .orElseThrow(StsErrors::invalidAuthorizationMessage));
  }
}
