package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Set;

/// Answers [DeleteLayerVersion](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteLayerVersion.html).
@Http(
    method = "DELETE",
    uri = "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
    status = 204)
public final class DeleteLayerVersion
    implements Operation<DeleteLayerVersion.Request, DeleteLayerVersion.Response> {
  private final Layers layers;
  private final CodeStore codes;

  DeleteLayerVersion(Layers layers, CodeStore codes) {
    this.layers = layers;
    this.codes = codes;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
          String layerName,
      @Label long versionNumber) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var layer = LayerName.of(request.layerName(), context);
    layer.requireOwn(context, "lambda:DeleteLayerVersion");
    var version = layer.version(request.versionNumber());
    layers.delete(version);
    codes.use(version.arn(), Set.of());
    return new Response();
  }
}
