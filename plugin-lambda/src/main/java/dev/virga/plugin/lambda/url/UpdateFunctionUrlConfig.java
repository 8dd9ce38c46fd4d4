package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.model.Cors;
import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
import dev.virga.plugin.lambda.model.FunctionUrlConfig;
import dev.virga.plugin.lambda.model.InvokeMode;
import dev.virga.plugin.lambda.store.FunctionName;
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

/// Answers [UpdateFunctionUrlConfig](https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionUrlConfig.html).
@Http(method = "PUT", uri = "/2021-10-31/functions/{FunctionName}/url")
public final class UpdateFunctionUrlConfig
    implements Operation<UpdateFunctionUrlConfig.Request, FunctionUrlConfig> {
  private final FunctionUrls urls;

  UpdateFunctionUrlConfig(FunctionUrls urls) {
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
          @Nullable String qualifier,
      @Nullable FunctionUrlAuthType authType,
      @Nullable Cors cors,
      @Nullable InvokeMode invokeMode) {
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
      public @Nullable FunctionUrlAuthType authType;
      public @Nullable Cors cors;
      public @Nullable InvokeMode invokeMode;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            qualifier,
            authType,
            cors,
            invokeMode);
      }
    }
  }

  @Override
  public FunctionUrlConfig handle(Request request, RequestContext context) {
    FunctionName name = FunctionUrls.name(request.functionName(), request.qualifier(), context);
    StoredUrl url = urls.update(name, request.authType(), request.cors(), request.invokeMode());
    return urls.shown(name.scope(), url);
  }
}
