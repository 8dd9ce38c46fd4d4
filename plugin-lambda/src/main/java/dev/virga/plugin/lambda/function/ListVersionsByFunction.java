package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
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
import org.jspecify.annotations.Nullable;

/// Answers [ListVersionsByFunction](https://docs.aws.amazon.com/lambda/latest/api/API_ListVersionsByFunction.html).
@Http(method = "GET", uri = "/2015-03-31/functions/{FunctionName}/versions")
public final class ListVersionsByFunction
    implements Operation<ListVersionsByFunction.Request, ListVersionsByFunction.Response> {
  private final Functions functions;

  ListVersionsByFunction(Functions functions) {
    this.functions = functions;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Marker") @Nullable String marker,
      @Query("MaxItems") @Range(min = 1, max = 10000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Nullable String nextMarker, @Nullable List<FunctionConfiguration> versions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var name = FunctionName.of(request.functionName(), null, context);
    functions.latest(name);
    var page =
        Page.of(
            functions.versions(name.scope(), name.name()),
            Shown::order,
            request.marker(),
            request.maxItems());
    return new Response(
        page.nextMarker(), page.items().stream().map(Shown::inListOfVersions).toList());
  }
}
