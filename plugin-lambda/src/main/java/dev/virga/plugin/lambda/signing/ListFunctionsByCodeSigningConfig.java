package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Page;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers [ListFunctionsByCodeSigningConfig](https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionsByCodeSigningConfig.html).
@Http(method = "GET", uri = "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions")
public final class ListFunctionsByCodeSigningConfig
    implements Operation<
        ListFunctionsByCodeSigningConfig.Request, ListFunctionsByCodeSigningConfig.Response> {
  private final CodeSigningConfigs configs;
  private final CodeSigning signing;

  ListFunctionsByCodeSigningConfig(CodeSigningConfigs configs, CodeSigning signing) {
    this.configs = configs;
    this.signing = signing;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 200)
          @Pattern(
              "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}")
          String codeSigningConfigArn,
      @Query("Marker") @Nullable String marker,
      @Query("MaxItems") @Range(min = 1, max = 10000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(@Nullable String nextMarker, @Nullable List<String> functionArns) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope();
    configs.require(scope, request.codeSigningConfigArn());
    var page =
        Page.of(
            signing.functionsWith(scope, request.codeSigningConfigArn()),
            Function.identity(),
            request.marker(),
            request.maxItems());
    return new Response(
        page.nextMarker(),
        page.items().stream().map(name -> new FunctionName(scope, name, null).arn()).toList());
  }
}
