package dev.virga.plugin.lambda.layer;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [RemoveLayerVersionPermission](https://docs.aws.amazon.com/lambda/latest/api/API_RemoveLayerVersionPermission.html).
@Http(
    method = "DELETE",
    uri = "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",
    status = 204)
public final class RemoveLayerVersionPermission
    implements Operation<
        RemoveLayerVersionPermission.Request, RemoveLayerVersionPermission.Response> {
  private final Layers layers;

  RemoveLayerVersionPermission(Layers layers) {
    this.layers = layers;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
          String layerName,
      @Label long versionNumber,
      @Label @Length(min = 1, max = 100) @Pattern("([a-zA-Z0-9-_]+)") String statementId,
      @Query("RevisionId") @Nullable String revisionId) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String layerName;
      public @Nullable Long versionNumber;
      public @Nullable String statementId;
      public @Nullable String revisionId;

      private Request build() {
        return new Request(
            Objects.requireNonNull(layerName, "LayerName"),
            Objects.requireNonNull(versionNumber, "VersionNumber"),
            Objects.requireNonNull(statementId, "StatementId"),
            revisionId);
      }
    }
  }

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var layer = LayerName.of(request.layerName(), context);
    layer.requireOwn(context, "lambda:RemoveLayerVersionPermission");
    var version = layers.require(layer.version(request.versionNumber()));

    layers.policies().remove(version, request.statementId(), request.revisionId());
    return new Response();
  }
}
