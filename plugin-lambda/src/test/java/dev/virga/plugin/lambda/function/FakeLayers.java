package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.Layer;
import dev.virga.plugin.lambda.store.LayerContents;
import dev.virga.spi.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Layers of which only the sizes are known.
final class FakeLayers implements LayerContents {
  private final Map<String, Long> sizes = new ConcurrentHashMap<>();

  /// Makes a layer version.
  String add(String name, long unzippedSize) {
    String arn = "arn:aws:lambda:us-east-1:123456789012:layer:" + name;
    sizes.put(arn, unzippedSize);
    return arn;
  }

  @Override
  public Optional<Found> find(Scope caller, String layerVersionArn) {
    return Optional.ofNullable(sizes.get(layerVersionArn))
        .map(size -> new Found(new Layer(layerVersionArn, size / 2, null, null), size));
  }

  @Override
  public Optional<String> codeSha256(String layerVersionArn) {
    return Optional.empty();
  }
}
