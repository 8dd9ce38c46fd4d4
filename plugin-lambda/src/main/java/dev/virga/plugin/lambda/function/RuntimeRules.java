package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.ImageConfigResponse;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.model.SnapStart;
import dev.virga.plugin.lambda.model.SnapStartApplyOn;
import dev.virga.plugin.lambda.model.SnapStartOptimizationStatus;
import dev.virga.plugin.lambda.model.SnapStartResponse;
import dev.virga.spi.RequestContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the code is run: by a runtime and a handler, or as an image says, and whether from a snapshot.
final class RuntimeRules implements ConfigurationRule {
  @Override
  public void apply(
      UpdateFunctionConfiguration.Request wanted,
      FunctionConfiguration.Builder it,
      RequestContext context) {
    if (it.packageType == PackageType.IMAGE) {
      image(wanted, it);
    } else {
      archive(wanted, it, context);
    }
    if (wanted.snapStart() != null || it.snapStart == null) {
      it.snapStart = snapStart(wanted.snapStart());
    }
  }

  private static void image(
      UpdateFunctionConfiguration.Request wanted, FunctionConfiguration.Builder it) {
    List<String> layers = Objects.requireNonNullElse(wanted.layers(), List.of());
    if (wanted.runtime() != null || wanted.handler() != null || !layers.isEmpty()) {
      throw FunctionErrors.notForImages();
    }
    var image = wanted.imageConfig();
    if (image != null) {
      boolean empty =
          image.command() == null && image.entryPoint() == null && image.workingDirectory() == null;
      it.imageConfigResponse = empty ? null : new ImageConfigResponse(image, null);
    }
  }

  private static void archive(
      UpdateFunctionConfiguration.Request wanted,
      FunctionConfiguration.Builder it,
      RequestContext context) {
    if (wanted.imageConfig() != null) {
      throw FunctionErrors.imageConfigOnlyForImages();
    }
    String runtime = wanted.runtime();
    if (runtime != null) {
      Runtimes.check(runtime);
      it.runtimeVersionConfig =
          runtime.equals(it.runtime)
              ? it.runtimeVersionConfig
              : Runtimes.version(runtime, context.scope());
      it.runtime = runtime;
    }
    if (wanted.handler() != null) {
      it.handler = wanted.handler();
    }
    if (it.runtime == null || it.handler == null) {
      throw FunctionErrors.runtimeAndHandlerMissing();
    }
  }

  private static SnapStartResponse snapStart(@Nullable SnapStart wanted) {
    SnapStartApplyOn applyOn = wanted == null ? null : wanted.applyOn();
    return new SnapStartResponse(
        Objects.requireNonNullElse(applyOn, SnapStartApplyOn.NONE),
        SnapStartOptimizationStatus.OFF);
  }
}
