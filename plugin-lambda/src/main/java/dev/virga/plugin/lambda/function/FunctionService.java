package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.code.Archives;
import dev.virga.plugin.lambda.model.FunctionCode;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.store.FunctionSigning;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.RequestContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the operations that make and change functions have in common.
record FunctionService(
    Functions table,
    Targets targets,
    Archives code,
    ReservedConcurrency reserved,
    Tags tags,
    FunctionSigning signing,
    Configurations configurations,
    Deployments deployments,
    Activation activation,
    Versions versions,
    Selection selection) {
  /// The most bytes of a request that has code in it.
  static final long MOST_REQUEST = 70_167_211;

  /// The most bytes that all archives of an account may have in a region.
  static final long MOST_CODE = 80_530_636_800L;

  /// Takes the code of a function in.
  ///
  /// @param to what the function has already
  /// @param owner the ARN of the version that uses it, or null to look only
  Deployment deploy(
      FunctionCode from, FunctionConfiguration to, @Nullable String owner, RequestContext context) {
    Deployment found =
        deployments.deploy(from, Objects.requireNonNull(to.packageType()), context.scope(), owner);
    if (found instanceof Deployment.Archive archive) {
      configurations.layers().checkSize(to.layers(), archive.unzippedSize(), context);
      if (codeSize(context) + archive.codeSize() > MOST_CODE) {
        throw DeploymentErrors.codeStorageExceeded();
      }
    }
    return found;
  }

  /// The archives of all versions and layers in a scope.
  ///
  /// @return their length together, in bytes
  long codeSize(RequestContext context) {
    return code.sizeOfLayers(context.scope())
        + table.all(context.scope()).stream()
            .mapToLong(it -> Objects.requireNonNullElse(it.configuration().codeSize(), 0L))
            .sum();
  }

  /// The row of a new function.
  StoredFunction stored(FunctionConfiguration configuration, Deployment code) {
    return row(configuration, code, null, null);
  }

  /// The row of a function that was changed.
  ///
  /// @param code its new code, or null if it has the same as before
  StoredFunction changed(
      StoredFunction before, FunctionConfiguration configuration, @Nullable Deployment code) {
    return code == null
        ? new StoredFunction(
            configuration,
            before.imageUri(),
            before.resolvedImageUri(),
            before.runtimeUpdate(),
            before.recursiveLoop(),
            before.sourceKmsKeyArn(),
            Configurations.digest(configuration))
        : row(configuration, code, before.runtimeUpdate(), before.recursiveLoop());
  }

  private static StoredFunction row(
      FunctionConfiguration configuration,
      Deployment code,
      @Nullable String runtimeUpdate,
      @Nullable String recursiveLoop) {
    String digest = Configurations.digest(configuration);
    return switch (code) {
      case Deployment.Archive archive ->
          new StoredFunction(
              configuration,
              null,
              null,
              runtimeUpdate,
              recursiveLoop,
              archive.sourceKmsKeyArn(),
              digest);
      case Deployment.Image image ->
          new StoredFunction(
              configuration,
              image.uri(),
              image.resolvedUri(),
              runtimeUpdate,
              recursiveLoop,
              null,
              digest);
    };
  }
}
