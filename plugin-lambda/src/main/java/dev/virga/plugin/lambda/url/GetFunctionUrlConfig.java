package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.model.FunctionUrlConfig;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [GetFunctionUrlConfig](https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionUrlConfig.html).
@Http(method = "GET", uri = "/2021-10-31/functions/{FunctionName}/url")
public final class GetFunctionUrlConfig
    implements Operation<GetFunctionUrlConfig.Request, FunctionUrlConfig> {
  private final FunctionUrls urls;

  GetFunctionUrlConfig(FunctionUrls urls) {
    this.urls = urls;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Qualifier") @Length(min = 1, max = 128) @Pattern(UrlErrors.QUALIFIER)
          @Nullable String qualifier) {}

  @Override
  public FunctionUrlConfig handle(Request request, RequestContext context) {
    FunctionName name = FunctionUrls.name(request.functionName(), request.qualifier(), context);
    return urls.shown(name.scope(), urls.get(name));
  }
}
