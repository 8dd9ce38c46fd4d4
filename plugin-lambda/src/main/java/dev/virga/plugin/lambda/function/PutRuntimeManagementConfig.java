package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.UpdateRuntimeOn;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [PutRuntimeManagementConfig](https://docs.aws.amazon.com/lambda/latest/api/API_PutRuntimeManagementConfig.html).
@Http(method = "PUT", uri = "/2021-07-20/functions/{FunctionName}/runtime-management-config")
public final class PutRuntimeManagementConfig
    implements Operation<PutRuntimeManagementConfig.Request, PutRuntimeManagementConfig.Response> {
  private final Functions functions;
  private final Targets targets;

  PutRuntimeManagementConfig(Functions functions, Targets targets) {
    this.functions = functions;
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
          @Nullable String qualifier,
      UpdateRuntimeOn updateRuntimeOn,
      @Length(min = 26, max = 2048)
          @Pattern(
              "^arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}::runtime:.+$")
          @Nullable String runtimeVersionArn) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String functionName;
      public @Nullable String qualifier;
      public @Nullable UpdateRuntimeOn updateRuntimeOn;
      public @Nullable String runtimeVersionArn;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            qualifier,
            Objects.requireNonNull(updateRuntimeOn, "UpdateRuntimeOn"),
            runtimeVersionArn);
      }
    }
  }

  /// What it gets.
  public record Response(
      UpdateRuntimeOn updateRuntimeOn, String functionArn, @Nullable String runtimeVersionArn) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var name = FunctionName.of(request.functionName(), request.qualifier(), context);
    StoredFunction function = targets.shown(name).function();
    UpdateRuntimeOn mode = request.updateRuntimeOn();
    String arn = request.runtimeVersionArn();
    if (mode == UpdateRuntimeOn.MANUAL && arn == null) {
      throw FunctionErrors.runtimeVersionNeeded();
    } else if (mode != UpdateRuntimeOn.MANUAL && arn != null) {
      throw FunctionErrors.runtimeVersionNotNeeded(RuntimeManagement.text(mode));
    }
    functions.update(
        function.scope(),
        function.name(),
        function.version(),
        it -> RuntimeManagement.with(it, mode, arn));
    return new Response(mode, name.arn(), arn);
  }
}
