package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.AccessKeyLastUsed;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [GetAccessKeyLastUsed](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html).
public final class GetAccessKeyLastUsed
    implements Operation<GetAccessKeyLastUsed.Request, GetAccessKeyLastUsed.Response> {
  /// What a client sends.
  public record Request(@Length(min = 16, max = 128) @Pattern("[\\w]+") String accessKeyId) {}

  /// What it gets.
  public record Response(
      @Nullable String userName, @Nullable AccessKeyLastUsed accessKeyLastUsed) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetAccessKeyLastUsed is not implemented.");
  }
}
