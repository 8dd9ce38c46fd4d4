package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.code.S3Archives;
import dev.virga.spi.Operation;
import dev.virga.spi.ServiceContext;
import java.util.List;

/// The operations on layers, their versions, and who may use them.
public final class LayerOperations {
  private LayerOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(
      ServiceContext context, Layers layers, CodeStore codes, CodeLinks links, S3Archives s3) {
    return List.of(
        new AddLayerVersionPermission(layers),
        new DeleteLayerVersion(layers, codes),
        new GetLayerVersion(layers, links),
        new GetLayerVersionByArn(layers, links),
        new GetLayerVersionPolicy(layers),
        new ListLayerVersions(layers),
        new ListLayers(layers),
        new PublishLayerVersion(context, layers, new LayerUploads(codes, s3), links),
        new RemoveLayerVersionPermission(layers));
  }
}
