package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.CapacityProviderConfig;
import dev.virga.plugin.lambda.model.DeadLetterConfig;
import dev.virga.plugin.lambda.model.DurableConfig;
import dev.virga.plugin.lambda.model.Environment;
import dev.virga.plugin.lambda.model.EphemeralStorage;
import dev.virga.plugin.lambda.model.FileSystemConfig;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.ImageConfig;
import dev.virga.plugin.lambda.model.LoggingConfig;
import dev.virga.plugin.lambda.model.SnapStart;
import dev.virga.plugin.lambda.model.TracingConfig;
import dev.virga.plugin.lambda.model.VpcConfig;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateFunctionConfiguration](https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html).
@Http(method = "PUT", uri = "/2015-03-31/functions/{FunctionName}/configuration")
public final class UpdateFunctionConfiguration
    implements Operation<UpdateFunctionConfiguration.Request, FunctionConfiguration> {
  private final FunctionService functions;

  UpdateFunctionConfiguration(FunctionService functions) {
    this.functions = functions;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
          @Nullable String role,
      @Length(max = 128) @Pattern("[^\\s]+") @Nullable String handler,
      @Length(max = 256) @Nullable String description,
      @Range(min = 1, max = 900) @Nullable Integer timeout,
      @Range(min = 128, max = 32768) @Nullable Integer memorySize,
      @Nullable VpcConfig vpcConfig,
      @Nullable Environment environment,
      @Nullable String runtime,
      @Nullable DeadLetterConfig deadLetterConfig,
      @Name("KMSKeyArn") @Pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()")
          @Nullable String kmsKeyArn,
      @Nullable TracingConfig tracingConfig,
      @Nullable String revisionId,
      @Nullable
          List<
              @Length(min = 1, max = 140)
              @Pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+")
              String>
          layers,
      @Length(max = 1) @Nullable List<FileSystemConfig> fileSystemConfigs,
      @Nullable ImageConfig imageConfig,
      @Nullable EphemeralStorage ephemeralStorage,
      @Nullable SnapStart snapStart,
      @Nullable LoggingConfig loggingConfig,
      @Nullable CapacityProviderConfig capacityProviderConfig,
      @Nullable DurableConfig durableConfig) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String functionName;
      public @Nullable String role;
      public @Nullable String handler;
      public @Nullable String description;
      public @Nullable Integer timeout;
      public @Nullable Integer memorySize;
      public @Nullable VpcConfig vpcConfig;
      public @Nullable Environment environment;
      public @Nullable String runtime;
      public @Nullable DeadLetterConfig deadLetterConfig;
      public @Nullable String kmsKeyArn;
      public @Nullable TracingConfig tracingConfig;
      public @Nullable String revisionId;
      public @Nullable List<String> layers;
      public @Nullable List<FileSystemConfig> fileSystemConfigs;
      public @Nullable ImageConfig imageConfig;
      public @Nullable EphemeralStorage ephemeralStorage;
      public @Nullable SnapStart snapStart;
      public @Nullable LoggingConfig loggingConfig;
      public @Nullable CapacityProviderConfig capacityProviderConfig;
      public @Nullable DurableConfig durableConfig;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            role,
            handler,
            description,
            timeout,
            memorySize,
            vpcConfig,
            environment,
            runtime,
            deadLetterConfig,
            kmsKeyArn,
            tracingConfig,
            revisionId,
            layers,
            fileSystemConfigs,
            imageConfig,
            ephemeralStorage,
            snapStart,
            loggingConfig,
            capacityProviderConfig,
            durableConfig);
      }
    }
  }

  @Override
  public FunctionConfiguration handle(Request request, RequestContext context) {
    if (request.durableConfig() != null) {
      throw FunctionErrors.notImplemented("DurableConfig", "UpdateFunctionConfiguration");
    } else if (request.capacityProviderConfig() != null) {
      throw FunctionErrors.notImplemented("CapacityProviderConfig", "UpdateFunctionConfiguration");
    }
    StoredFunction latest =
        functions.selection().toChange(request.functionName(), request.revisionId(), context);
    FunctionConfiguration configuration =
        latest
            .configuration()
            .with(it -> {
              functions.configurations().apply(request, it, context);
              functions.configurations().touch(it);
              functions.activation().updating(it);
            });
    StoredFunction changed =
        functions.selection().replace(latest, functions.changed(latest, configuration, null));
    functions.versions().use(changed);
    functions.activation().start(changed);
    return changed.configuration();
  }
}
