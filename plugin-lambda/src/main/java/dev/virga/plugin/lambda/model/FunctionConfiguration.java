package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `FunctionConfiguration` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html).
public record FunctionConfiguration(
    @Length(min = 1, max = 170)
        @Pattern(
            "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
        @Nullable String functionName,
    @Pattern(
            "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
        @Nullable String functionArn,
    @Nullable String runtime,
    @Pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
        @Nullable String role,
    @Length(max = 128) @Pattern("[^\\s]+") @Nullable String handler,
    @Nullable Long codeSize,
    @Length(max = 256) @Nullable String description,
    @Range(min = 1) @Nullable Integer timeout,
    @Range(min = 128, max = 10240) @Nullable Integer memorySize,
    @Nullable String lastModified,
    @Nullable String codeSha256,
    @Length(min = 1, max = 1024) @Pattern("(\\$LATEST|[0-9]+)") @Nullable String version,
    @Nullable VpcConfigResponse vpcConfig,
    @Nullable DeadLetterConfig deadLetterConfig,
    @Nullable EnvironmentResponse environment,
    @Name("KMSKeyArn") @Pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()")
        @Nullable String kmsKeyArn,
    @Nullable TracingConfigResponse tracingConfig,
    @Pattern(
            "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
        @Nullable String masterArn,
    @Nullable String revisionId,
    @Nullable List<Layer> layers,
    @Nullable State state,
    @Nullable String stateReason,
    @Nullable StateReasonCode stateReasonCode,
    @Nullable LastUpdateStatus lastUpdateStatus,
    @Nullable String lastUpdateStatusReason,
    @Nullable String lastUpdateStatusReasonCode,
    @Length(max = 1) @Nullable List<FileSystemConfig> fileSystemConfigs,
    @Pattern(
            "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
        @Nullable String signingProfileVersionArn,
    @Pattern(
            "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
        @Nullable String signingJobArn,
    @Nullable PackageType packageType,
    @Nullable ImageConfigResponse imageConfigResponse,
    @Length(min = 1, max = 1) @Nullable List<Architecture> architectures,
    @Nullable EphemeralStorage ephemeralStorage,
    @Nullable SnapStartResponse snapStart,
    @Nullable RuntimeVersionConfig runtimeVersionConfig,
    @Nullable LoggingConfig loggingConfig,
    @Nullable TenancyConfig tenancyConfig,
    @Nullable CapacityProviderConfig capacityProviderConfig,
    @Nullable String configSha256,
    @Nullable DurableConfig durableConfig) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static FunctionConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public FunctionConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.functionName = this.functionName;
    it.functionArn = this.functionArn;
    it.runtime = this.runtime;
    it.role = this.role;
    it.handler = this.handler;
    it.codeSize = this.codeSize;
    it.description = this.description;
    it.timeout = this.timeout;
    it.memorySize = this.memorySize;
    it.lastModified = this.lastModified;
    it.codeSha256 = this.codeSha256;
    it.version = this.version;
    it.vpcConfig = this.vpcConfig;
    it.deadLetterConfig = this.deadLetterConfig;
    it.environment = this.environment;
    it.kmsKeyArn = this.kmsKeyArn;
    it.tracingConfig = this.tracingConfig;
    it.masterArn = this.masterArn;
    it.revisionId = this.revisionId;
    it.layers = this.layers;
    it.state = this.state;
    it.stateReason = this.stateReason;
    it.stateReasonCode = this.stateReasonCode;
    it.lastUpdateStatus = this.lastUpdateStatus;
    it.lastUpdateStatusReason = this.lastUpdateStatusReason;
    it.lastUpdateStatusReasonCode = this.lastUpdateStatusReasonCode;
    it.fileSystemConfigs = this.fileSystemConfigs;
    it.signingProfileVersionArn = this.signingProfileVersionArn;
    it.signingJobArn = this.signingJobArn;
    it.packageType = this.packageType;
    it.imageConfigResponse = this.imageConfigResponse;
    it.architectures = this.architectures;
    it.ephemeralStorage = this.ephemeralStorage;
    it.snapStart = this.snapStart;
    it.runtimeVersionConfig = this.runtimeVersionConfig;
    it.loggingConfig = this.loggingConfig;
    it.tenancyConfig = this.tenancyConfig;
    it.capacityProviderConfig = this.capacityProviderConfig;
    it.configSha256 = this.configSha256;
    it.durableConfig = this.durableConfig;
    changes.accept(it);
    return it.build();
  }

  /// The members of a FunctionConfiguration in the making.
  public static final class Builder {
    public @Nullable String functionName;
    public @Nullable String functionArn;
    public @Nullable String runtime;
    public @Nullable String role;
    public @Nullable String handler;
    public @Nullable Long codeSize;
    public @Nullable String description;
    public @Nullable Integer timeout;
    public @Nullable Integer memorySize;
    public @Nullable String lastModified;
    public @Nullable String codeSha256;
    public @Nullable String version;
    public @Nullable VpcConfigResponse vpcConfig;
    public @Nullable DeadLetterConfig deadLetterConfig;
    public @Nullable EnvironmentResponse environment;
    public @Nullable String kmsKeyArn;
    public @Nullable TracingConfigResponse tracingConfig;
    public @Nullable String masterArn;
    public @Nullable String revisionId;
    public @Nullable List<Layer> layers;
    public @Nullable State state;
    public @Nullable String stateReason;
    public @Nullable StateReasonCode stateReasonCode;
    public @Nullable LastUpdateStatus lastUpdateStatus;
    public @Nullable String lastUpdateStatusReason;
    public @Nullable String lastUpdateStatusReasonCode;
    public @Nullable List<FileSystemConfig> fileSystemConfigs;
    public @Nullable String signingProfileVersionArn;
    public @Nullable String signingJobArn;
    public @Nullable PackageType packageType;
    public @Nullable ImageConfigResponse imageConfigResponse;
    public @Nullable List<Architecture> architectures;
    public @Nullable EphemeralStorage ephemeralStorage;
    public @Nullable SnapStartResponse snapStart;
    public @Nullable RuntimeVersionConfig runtimeVersionConfig;
    public @Nullable LoggingConfig loggingConfig;
    public @Nullable TenancyConfig tenancyConfig;
    public @Nullable CapacityProviderConfig capacityProviderConfig;
    public @Nullable String configSha256;
    public @Nullable DurableConfig durableConfig;

    private FunctionConfiguration build() {
      return new FunctionConfiguration(
          functionName,
          functionArn,
          runtime,
          role,
          handler,
          codeSize,
          description,
          timeout,
          memorySize,
          lastModified,
          codeSha256,
          version,
          vpcConfig,
          deadLetterConfig,
          environment,
          kmsKeyArn,
          tracingConfig,
          masterArn,
          revisionId,
          layers,
          state,
          stateReason,
          stateReasonCode,
          lastUpdateStatus,
          lastUpdateStatusReason,
          lastUpdateStatusReasonCode,
          fileSystemConfigs,
          signingProfileVersionArn,
          signingJobArn,
          packageType,
          imageConfigResponse,
          architectures,
          ephemeralStorage,
          snapStart,
          runtimeVersionConfig,
          loggingConfig,
          tenancyConfig,
          capacityProviderConfig,
          configSha256,
          durableConfig);
    }
  }
}
