package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.model.CodeSigningConfig;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListCodeSigningConfigs](https://docs.aws.amazon.com/lambda/latest/api/API_ListCodeSigningConfigs.html).
@Http(method = "GET", uri = "/2020-04-22/code-signing-configs")
public final class ListCodeSigningConfigs
    implements Operation<ListCodeSigningConfigs.Request, ListCodeSigningConfigs.Response> {
  /// What a client sends.
  public record Request(
      @Query("Marker") @Nullable String marker,
      @Query("MaxItems") @Range(min = 1, max = 10000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Nullable String nextMarker, @Nullable List<CodeSigningConfig> codeSigningConfigs) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListCodeSigningConfigs is not implemented.");
  }
}
