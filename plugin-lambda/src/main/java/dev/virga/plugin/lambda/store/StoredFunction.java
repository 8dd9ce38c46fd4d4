package dev.virga.plugin.lambda.store;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One version of a function, `$LATEST` included, as it is kept.
///
/// @param configuration what ListFunctions and GetFunctionConfiguration show of it. The ARN is qualified
///     where this is a published version. `codeSha256` finds the archive in the code store
/// @param imageUri the image as the caller named it, of an image function
/// @param resolvedImageUri the same by digest
/// @param runtimeUpdate how its runtime is updated: `Auto`, `FunctionUpdate`, `Manual`
/// @param recursiveLoop what happens to recursive invocations: `Allow`, `Terminate`; null on published
///     versions
/// @param sourceKmsKeyArn the key that the archive is encrypted with, or null
/// @param configDigest what the configuration was when the version was published, or is now: two
///     versions with the same code and the same digest are one
public record StoredFunction(
    FunctionConfiguration configuration,
    @Nullable String imageUri,
    @Nullable String resolvedImageUri,
    @Nullable String runtimeUpdate,
    @Nullable String recursiveLoop,
    @Nullable String sourceKmsKeyArn,
    @Nullable String configDigest) {

  /// One without what only its own operations look at.
  public StoredFunction(
      FunctionConfiguration configuration,
      @Nullable String imageUri,
      @Nullable String resolvedImageUri,
      @Nullable String runtimeUpdate,
      @Nullable String recursiveLoop) {
    this(configuration, imageUri, resolvedImageUri, runtimeUpdate, recursiveLoop, null, null);
  }

  /// The name of the function.
  public String name() {
    return Objects.requireNonNull(configuration.functionName());
  }

  /// `$LATEST` or a number.
  public String version() {
    return Objects.requireNonNull(configuration.version());
  }

  /// The account and region that it is in.
  public Scope scope() {
    Arn arn = Arn.parse(Objects.requireNonNull(configuration.functionArn())).orElseThrow();
    return new Scope(arn.account(), arn.region());
  }

  /// The ARN of the function, without a version.
  public String functionArn() {
    return new FunctionName(scope(), name(), null).arn();
  }

  /// Whether it is an image and not an archive.
  public boolean isImage() {
    return configuration.packageType() == PackageType.IMAGE;
  }

  /// Memory in MB.
  public int memorySize() {
    return Objects.requireNonNullElse(configuration.memorySize(), 128);
  }

  /// How long an invocation may take, in seconds.
  public int timeout() {
    return Objects.requireNonNullElse(configuration.timeout(), 3);
  }

  /// The same with another configuration.
  public StoredFunction with(UnaryOperator<FunctionConfiguration> change) {
    return new StoredFunction(
        change.apply(configuration),
        imageUri,
        resolvedImageUri,
        runtimeUpdate,
        recursiveLoop,
        sourceKmsKeyArn,
        configDigest);
  }
}
