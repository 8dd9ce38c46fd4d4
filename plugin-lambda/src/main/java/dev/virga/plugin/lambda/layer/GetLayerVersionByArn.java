package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.plugin.lambda.layer.LayerName.Version;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;

/// Answers [GetLayerVersionByArn](https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersionByArn.html).
@Http(method = "GET", uri = "/2018-10-31/layers?find=LayerVersion")
public final class GetLayerVersionByArn
    implements Operation<GetLayerVersionByArn.Request, GetLayerVersion.Response> {
  private final Layers layers;
  private final CodeLinks links;

  GetLayerVersionByArn(Layers layers, CodeLinks links) {
    this.layers = layers;
    this.links = links;
  }

  /// What a client sends.
  public record Request(
      @Query("Arn")
          @Length(min = 1, max = 140)
          @Pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+")
          String arn) {}

  @Override
  public GetLayerVersion.Response handle(Request request, RequestContext context) {
    Version version = LayerName.version(request.arn()).orElseThrow(LayerErrors::notFound);
    if (!version.layer().scope().region().equals(context.scope().region())) {
      throw LayerErrors.notFound();
    }
    return GetLayerVersion.shown(version, layers.readable(version, context), links);
  }
}
