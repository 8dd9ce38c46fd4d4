package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.spi.Operation;
import dev.virga.spi.ServiceContext;
import java.util.List;

/// The operations on layers, their versions, and who may use them.
public final class LayerOperations {
  private LayerOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(
      ServiceContext context, Layers layers, CodeStore codes, LayerArchives archives) {
    return List.of(
        new AddLayerVersionPermission(layers),
        new DeleteLayerVersion(layers, codes),
        new GetLayerVersion(layers, archives),
        new GetLayerVersionByArn(layers, archives),
        new GetLayerVersionPolicy(layers),
        new ListLayerVersions(layers),
        new ListLayers(layers),
        new PublishLayerVersion(context, layers, codes, archives),
        new RemoveLayerVersionPermission(layers));
  }
}
