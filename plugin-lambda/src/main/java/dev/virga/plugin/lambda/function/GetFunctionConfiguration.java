package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [GetFunctionConfiguration](https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html).
@Http(method = "GET", uri = "/2015-03-31/functions/{FunctionName}/configuration")
public final class GetFunctionConfiguration
    implements Operation<GetFunctionConfiguration.Request, FunctionConfiguration> {
  private final Targets targets;

  GetFunctionConfiguration(Targets targets) {
    this.targets = targets;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Qualifier")
          @Length(min = 1, max = 128)
          @Pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
          @Nullable String qualifier) {}

  @Override
  public FunctionConfiguration handle(Request request, RequestContext context) {
    return Shown.of(
        targets.shown(FunctionName.of(request.functionName(), request.qualifier(), context)));
  }
}
