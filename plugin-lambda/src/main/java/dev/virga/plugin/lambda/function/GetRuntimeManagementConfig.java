package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.UpdateRuntimeOn;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [GetRuntimeManagementConfig](https://docs.aws.amazon.com/lambda/latest/api/API_GetRuntimeManagementConfig.html).
@Http(method = "GET", uri = "/2021-07-20/functions/{FunctionName}/runtime-management-config")
public final class GetRuntimeManagementConfig
    implements Operation<GetRuntimeManagementConfig.Request, GetRuntimeManagementConfig.Response> {
  private final Targets targets;

  GetRuntimeManagementConfig(Targets targets) {
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

  /// What it gets.
  public record Response(
      @Nullable UpdateRuntimeOn updateRuntimeOn,
      @Nullable String functionArn,
      @Nullable String runtimeVersionArn) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var name = FunctionName.of(request.functionName(), request.qualifier(), context);
    StoredFunction function = targets.shown(name).function();
    UpdateRuntimeOn mode = RuntimeManagement.of(function);
    return new Response(mode, name.arn(), RuntimeManagement.arn(function));
  }
}
