package dev.virga.plugin.sts;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Answers [DecodeAuthorizationMessage](https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html).
public final class DecodeAuthorizationMessage
    implements Operation<DecodeAuthorizationMessage.Request, DecodeAuthorizationMessage.Response> {
  /// What a client sends.
  public record Request(@Length(min = 1, max = 10240) String encodedMessage) {}

  /// What it gets.
  public record Response(@Nullable String decodedMessage) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DecodeAuthorizationMessage is not implemented.");
  }
}
