package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.Layer;
import dev.virga.plugin.lambda.store.LayerContents;
import dev.virga.spi.Arn;
import dev.virga.spi.RequestContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The layers of a function, and how much there may be with its code.
final class LayerRules implements ConfigurationRule {
  private static final int MOST = 5;
  private static final long MOST_BYTES = 262_144_000;

  private final LayerContents layers;
  private final CodeStore code;

  LayerRules(LayerContents layers, CodeStore code) {
    this.layers = layers;
    this.code = code;
  }

  @Override
  public void apply(
      UpdateFunctionConfiguration.Request wanted,
      FunctionConfiguration.Builder it,
      RequestContext context) {
    List<String> arns = wanted.layers();
    if (arns == null) {
      return;
    }
    if (arns.isEmpty()) {
      it.layers = null;
      return;
    }
    if (arns.size() > MOST) {
      throw FunctionErrors.tooManyLayers(MOST);
    }
    checkDifferent(arns);
    var used = new HashSet<String>();
    for (Layer layer : Objects.requireNonNullElse(it.layers, List.<Layer>of())) {
      used.add(Objects.requireNonNull(layer.arn()));
    }
    var found = new ArrayList<Layer>();
    long size = 0;
    for (String arn : arns) {
      LayerContents.Found layer = find(arn, used, it.layers, context);
      found.add(layer.layer());
      size += layer.unzippedSize();
    }
    checkSize(size, it.codeSha256);
    it.layers = List.copyOf(found);
  }

  /// Looks whether the layers that a function has leave room for new code.
  void checkSize(@Nullable List<Layer> present, long unzippedSize, RequestContext context) {
    long size = unzippedSize;
    for (Layer layer : Objects.requireNonNullElse(present, List.<Layer>of())) {
      size +=
          layers
              .find(context.scope(), Objects.requireNonNull(layer.arn()))
              .map(LayerContents.Found::unzippedSize)
              .orElse(0L);
    }
    if (size >= MOST_BYTES) {
      throw FunctionErrors.codeWithLayersTooLarge(MOST_BYTES, size);
    }
  }

  /// The digests of the archives of a function and its layers.
  Set<String> archives(FunctionConfiguration it, boolean image) {
    var archives = new HashSet<String>();
    if (!image) {
      archives.add(Objects.requireNonNull(it.codeSha256()));
    }
    for (Layer layer : Objects.requireNonNullElse(it.layers(), List.<Layer>of())) {
      layers.codeSha256(Objects.requireNonNull(layer.arn())).ifPresent(archives::add);
    }
    return archives;
  }

  /// A layer version that was deleted stays in the functions that have it.
  private LayerContents.Found find(
      String arn, Set<String> used, @Nullable List<Layer> present, RequestContext context) {
    var found = layers.find(context.scope(), arn);
    if (found.isPresent()) {
      return found.get();
    }
    if (used.contains(arn) && present != null) {
      Layer layer = present.stream().filter(it -> arn.equals(it.arn())).findFirst().orElseThrow();
      long unzipped =
          layers.codeSha256(arn).flatMap(code::find).map(it -> it.unzippedSize()).orElse(0L);
      return new LayerContents.Found(layer, unzipped);
    }
    boolean own =
        Arn.parse(arn).filter(it -> it.account().equals(context.scope().account())).isPresent();
    throw own
        ? FunctionErrors.noLayer(arn)
        : FunctionErrors.layerNotAllowed(context.principal().arn(), arn);
  }

  private static void checkDifferent(List<String> arns) {
    var versions = new HashMap<String, String>();
    for (String arn : arns) {
      String before = versions.put(arn.substring(0, arn.lastIndexOf(':')), arn);
      if (before != null) {
        throw FunctionErrors.twoVersionsOfALayer(before, arn);
      }
    }
  }

  private void checkSize(long layersSize, @Nullable String codeSha256) {
    if (layersSize >= MOST_BYTES) {
      throw FunctionErrors.layersTooLarge(MOST_BYTES);
    }
    long own =
        codeSha256 == null ? 0 : code.find(codeSha256).map(it -> it.unzippedSize()).orElse(0L);
    if (layersSize + own >= MOST_BYTES) {
      throw FunctionErrors.codeWithLayersTooLarge(MOST_BYTES, layersSize + own);
    }
  }
}
