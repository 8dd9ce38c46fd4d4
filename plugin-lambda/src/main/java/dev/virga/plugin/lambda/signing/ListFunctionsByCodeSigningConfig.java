package dev.virga.plugin.lambda.signing;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListFunctionsByCodeSigningConfig](https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionsByCodeSigningConfig.html).
@Http(method = "GET", uri = "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions")
public final class ListFunctionsByCodeSigningConfig
    implements Operation<
        ListFunctionsByCodeSigningConfig.Request, ListFunctionsByCodeSigningConfig.Response> {
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
    throw AwsException.of(
        "NotImplemented", 501, "ListFunctionsByCodeSigningConfig is not implemented.");
  }
}
