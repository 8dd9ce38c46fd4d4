package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.AccountLimit;
import dev.virga.plugin.lambda.model.AccountUsage;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import org.jspecify.annotations.Nullable;

/// Answers [GetAccountSettings](https://docs.aws.amazon.com/lambda/latest/api/API_GetAccountSettings.html).
@Http(method = "GET", uri = "/2016-08-19/account-settings")
public final class GetAccountSettings
    implements Operation<GetAccountSettings.Request, GetAccountSettings.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(
      @Nullable AccountLimit accountLimit, @Nullable AccountUsage accountUsage) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetAccountSettings is not implemented.");
  }
}
