package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.model.Layer;
import dev.virga.plugin.lambda.store.LayerContents;
import dev.virga.plugin.lambda.store.StoredFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The extensions that run as processes of their own: the programs in `extensions/` of a function's
/// layers ([extensions](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html)).
public final class ExternalExtensions {
  private final LayerContents layers;
  private final CodeStore code;

  /// Looks into these.
  public ExternalExtensions(LayerContents layers, CodeStore code) {
    this.layers = layers;
    this.code = code;
  }

  /// Their file names.
  ///
  /// @throws IOException if the machine cannot unpack a layer
  public Set<String> of(StoredFunction function) throws IOException {
    var names = new HashSet<String>();
    List<Layer> used = function.configuration().layers();
    for (Layer layer : used == null ? List.<Layer>of() : used) {
      var archive = layers.codeSha256(Objects.requireNonNull(layer.arn()));
      if (archive.isPresent()) {
        addNames(archive.get(), names);
      }
    }
    return names;
  }

  private void addNames(String codeSha256, Set<String> names) throws IOException {
    try (var layer = code.unpack(codeSha256)) {
      Path directory = layer.directory().resolve("extensions");
      if (!Files.isDirectory(directory)) {
        return;
      }
      try (Stream<Path> files = Files.list(directory)) {
        files
            .filter(it -> Files.isRegularFile(it) && Files.isExecutable(it))
            .forEach(it -> names.add(it.getFileName().toString()));
      }
    }
  }
}
