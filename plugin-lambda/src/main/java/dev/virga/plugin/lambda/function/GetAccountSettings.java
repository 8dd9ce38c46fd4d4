package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.AccountLimit;
import dev.virga.plugin.lambda.model.AccountUsage;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import org.jspecify.annotations.Nullable;

/// Answers [GetAccountSettings](https://docs.aws.amazon.com/lambda/latest/api/API_GetAccountSettings.html).
@Http(method = "GET", uri = "/2016-08-19/account-settings")
public final class GetAccountSettings
    implements Operation<GetAccountSettings.Request, GetAccountSettings.Response> {
  private static final long UNZIPPED = 262_144_000;
  private static final long ZIPPED = 52_428_800;
  private static final int CONCURRENCY = 1000;

  private final FunctionService functions;

  GetAccountSettings(FunctionService functions) {
    this.functions = functions;
  }

  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(
      @Nullable AccountLimit accountLimit, @Nullable AccountUsage accountUsage) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    long count =
        functions.table().all(context.scope()).stream()
            .filter(it -> it.version().equals(FunctionName.LATEST))
            .count();
    return new Response(
        new AccountLimit(
            FunctionService.MOST_CODE,
            UNZIPPED,
            ZIPPED,
            CONCURRENCY,
            CONCURRENCY - functions.reserved().total(context.scope())),
        new AccountUsage(functions.codeSize(context), count));
  }
}
