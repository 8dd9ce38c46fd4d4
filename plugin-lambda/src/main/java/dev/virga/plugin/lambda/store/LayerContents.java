package dev.virga.plugin.lambda.store;

import dev.virga.plugin.lambda.model.Layer;
import dev.virga.spi.Scope;
import java.util.Optional;

/// What functions need of layers.
public interface LayerContents {
  /// A layer version that a function may name.
  ///
  /// @param caller the ARN's account and region are looked at: a layer of another account is found where
  ///     its policy allows
  /// @return nothing where it is not there or was deleted
  Optional<Found> find(Scope caller, String layerVersionArn);

  /// The archive of a layer version, also of one that was deleted and is still used.
  ///
  /// @return the Base64 of the SHA-256 of its bytes
  Optional<String> codeSha256(String layerVersionArn);

  /// A layer version.
  ///
  /// @param layer how a function's configuration shows it
  /// @param unzippedSize the length of what is in it, in bytes
  record Found(Layer layer, long unzippedSize) {}
}
