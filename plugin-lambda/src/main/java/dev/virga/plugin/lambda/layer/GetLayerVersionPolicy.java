package dev.virga.plugin.lambda.layer;

import dev.virga.spi.AwsException;
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
    throw AwsException.of("NotImplemented", 501, "GetLayerVersionPolicy is not implemented.");
  }
}
