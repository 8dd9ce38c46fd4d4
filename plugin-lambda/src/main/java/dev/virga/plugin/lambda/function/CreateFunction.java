package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.CapacityProviderConfig;
import dev.virga.plugin.lambda.model.DeadLetterConfig;
import dev.virga.plugin.lambda.model.DurableConfig;
import dev.virga.plugin.lambda.model.Environment;
import dev.virga.plugin.lambda.model.EphemeralStorage;
import dev.virga.plugin.lambda.model.FileSystemConfig;
import dev.virga.plugin.lambda.model.FunctionCode;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.FunctionVersionLatestPublished;
import dev.virga.plugin.lambda.model.ImageConfig;
import dev.virga.plugin.lambda.model.LoggingConfig;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.model.SnapStart;
import dev.virga.plugin.lambda.model.TenancyConfig;
import dev.virga.plugin.lambda.model.TracingConfig;
import dev.virga.plugin.lambda.model.VpcConfig;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.MaxRequest;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [CreateFunction](https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html).
@Http(method = "POST", uri = "/2015-03-31/functions", status = 201)
@MaxRequest(FunctionService.MOST_REQUEST)
public final class CreateFunction
    implements Operation<CreateFunction.Request, FunctionConfiguration> {
  private final FunctionService functions;

  CreateFunction(FunctionService functions) {
    this.functions = functions;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Nullable String runtime,
      @Pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+") String role,
      @Length(max = 128) @Pattern("[^\\s]+") @Nullable String handler,
      FunctionCode code,
      @Length(max = 256) @Nullable String description,
      @Range(min = 1, max = 900) @Nullable Integer timeout,
      @Range(min = 128, max = 32768) @Nullable Integer memorySize,
      @Nullable Boolean publish,
      @Nullable FunctionVersionLatestPublished publishTo,
      @Nullable VpcConfig vpcConfig,
      @Nullable PackageType packageType,
      @Nullable DeadLetterConfig deadLetterConfig,
      @Nullable Environment environment,
      @Name("KMSKeyArn") @Pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()")
          @Nullable String kmsKeyArn,
      @Nullable TracingConfig tracingConfig,
      @Nullable Map<String, String> tags,
      @Nullable
          List<
              @Length(min = 1, max = 140)
              @Pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+")
              String>
          layers,
      @Length(max = 1) @Nullable List<FileSystemConfig> fileSystemConfigs,
      @Length(max = 200)
          @Pattern(
              "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}")
          @Nullable String codeSigningConfigArn,
      @Nullable ImageConfig imageConfig,
      @Length(min = 1, max = 1) @Nullable List<Architecture> architectures,
      @Nullable EphemeralStorage ephemeralStorage,
      @Nullable SnapStart snapStart,
      @Nullable LoggingConfig loggingConfig,
      @Nullable TenancyConfig tenancyConfig,
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
      public @Nullable String runtime;
      public @Nullable String role;
      public @Nullable String handler;
      public @Nullable FunctionCode code;
      public @Nullable String description;
      public @Nullable Integer timeout;
      public @Nullable Integer memorySize;
      public @Nullable Boolean publish;
      public @Nullable FunctionVersionLatestPublished publishTo;
      public @Nullable VpcConfig vpcConfig;
      public @Nullable PackageType packageType;
      public @Nullable DeadLetterConfig deadLetterConfig;
      public @Nullable Environment environment;
      public @Nullable String kmsKeyArn;
      public @Nullable TracingConfig tracingConfig;
      public @Nullable Map<String, String> tags;
      public @Nullable List<String> layers;
      public @Nullable List<FileSystemConfig> fileSystemConfigs;
      public @Nullable String codeSigningConfigArn;
      public @Nullable ImageConfig imageConfig;
      public @Nullable List<Architecture> architectures;
      public @Nullable EphemeralStorage ephemeralStorage;
      public @Nullable SnapStart snapStart;
      public @Nullable LoggingConfig loggingConfig;
      public @Nullable TenancyConfig tenancyConfig;
      public @Nullable CapacityProviderConfig capacityProviderConfig;
      public @Nullable DurableConfig durableConfig;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            runtime,
            Objects.requireNonNull(role, "Role"),
            handler,
            Objects.requireNonNull(code, "Code"),
            description,
            timeout,
            memorySize,
            publish,
            publishTo,
            vpcConfig,
            packageType,
            deadLetterConfig,
            environment,
            kmsKeyArn,
            tracingConfig,
            tags,
            layers,
            fileSystemConfigs,
            codeSigningConfigArn,
            imageConfig,
            architectures,
            ephemeralStorage,
            snapStart,
            loggingConfig,
            tenancyConfig,
            capacityProviderConfig,
            durableConfig);
      }
    }
  }

  @Override
  public FunctionConfiguration handle(Request request, RequestContext context) {
    refuseUnknown(request);
    var name = FunctionName.of(request.functionName(), null, context);
    if (functions.table().find(name.scope(), name.name(), FunctionName.LATEST).isPresent()) {
      throw FunctionErrors.alreadyExists(name.name());
    }
    Map<String, String> tags = Objects.requireNonNullElse(request.tags(), Map.of());
    Tags.check(tags);
    StoredFunction function = create(request, name.qualified(null), context);
    if (!tags.isEmpty()) {
      functions.tags().put(name.functionArn(), tags);
    }
    if (request.codeSigningConfigArn() != null && !request.codeSigningConfigArn().isEmpty()) {
      functions.signing().sign(name.qualified(null), request.codeSigningConfigArn());
    }
    functions.activation().start(function);
    return Boolean.TRUE.equals(request.publish())
        ? functions.versions().publish(function, null).configuration()
        : function.configuration();
  }

  private StoredFunction create(Request request, FunctionName name, RequestContext context) {
    FunctionConfiguration wanted =
        FunctionConfiguration.of(it -> {
          it.functionName = name.name();
          it.functionArn = name.functionArn();
          it.version = FunctionName.LATEST;
          it.packageType = Objects.requireNonNullElse(request.packageType(), PackageType.ZIP);
          it.architectures =
              Objects.requireNonNullElse(request.architectures(), List.of(Architecture.X86_64));
          functions.configurations().apply(configuration(request), it, context);
        });
    String owner = Versions.owner(name.functionArn(), FunctionName.LATEST);
    Deployment code = functions.deploy(request.code(), wanted, owner, context);
    FunctionConfiguration configuration =
        wanted.with(it -> {
          code.show(it);
          functions.activation().creating(it);
          functions.configurations().touch(it);
        });
    StoredFunction function = functions.stored(configuration, code);
    if (!functions.table().add(function)) {
      throw FunctionErrors.alreadyExists(name.name());
    }
    functions.versions().use(function);
    return function;
  }

  private static void refuseUnknown(Request request) {
    if (request.durableConfig() != null) {
      throw FunctionErrors.notImplemented("DurableConfig", "CreateFunction");
    } else if (request.tenancyConfig() != null) {
      throw FunctionErrors.notImplemented("TenancyConfig", "CreateFunction");
    } else if (request.capacityProviderConfig() != null) {
      throw FunctionErrors.notImplemented("CapacityProviderConfig", "CreateFunction");
    } else if (request.publishTo() != null) {
      throw FunctionErrors.notImplemented("PublishTo", "CreateFunction");
    }
  }

  private static UpdateFunctionConfiguration.Request configuration(Request request) {
    return UpdateFunctionConfiguration.Request.of(it -> {
      it.functionName = request.functionName();
      it.role = request.role();
      it.handler = request.handler();
      it.description = request.description();
      it.timeout = request.timeout();
      it.memorySize = request.memorySize();
      it.vpcConfig = request.vpcConfig();
      it.environment = request.environment();
      it.runtime = request.runtime();
      it.deadLetterConfig = request.deadLetterConfig();
      it.kmsKeyArn = request.kmsKeyArn();
      it.tracingConfig = request.tracingConfig();
      it.layers = request.layers();
      it.fileSystemConfigs = request.fileSystemConfigs();
      it.imageConfig = request.imageConfig();
      it.ephemeralStorage = request.ephemeralStorage();
      it.snapStart = request.snapStart();
      it.loggingConfig = request.loggingConfig();
    });
  }
}
