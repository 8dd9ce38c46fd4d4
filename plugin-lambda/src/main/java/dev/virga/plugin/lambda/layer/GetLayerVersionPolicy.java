package dev.virga.plugin.lambda.layer;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [GetLayerVersionPolicy](https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersionPolicy.html).
@Http(method = "GET", uri = "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy")
public final class GetLayerVersionPolicy
    implements Operation<GetLayerVersionPolicy.Request, GetLayerVersionPolicy.Response> {
  private final Layers layers;

  GetLayerVersionPolicy(Layers layers) {
    this.layers = layers;
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
  public record Response(@Nullable String policy, @Nullable String revisionId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var layer = LayerName.of(request.layerName(), context);
    layer.requireOwn(context, "lambda:GetLayerVersionPolicy");
    var version = layers.require(layer.version(request.versionNumber()));

    var policy = layers.policies().find(version).orElseThrow(LayerErrors::noPolicy);
    return new Response(layers.policies().document(version, policy), policy.revisionId());
  }
}
