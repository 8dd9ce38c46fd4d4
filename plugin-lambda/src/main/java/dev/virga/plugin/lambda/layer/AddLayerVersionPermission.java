package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.layer.StoredLayerPolicy.Statement;
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

/// Answers [AddLayerVersionPermission](https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html).
@Http(
    method = "POST",
    uri = "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
    status = 201)
public final class AddLayerVersionPermission
    implements Operation<AddLayerVersionPermission.Request, AddLayerVersionPermission.Response> {
  private final Layers layers;

  AddLayerVersionPermission(Layers layers) {
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
      @Length(min = 1, max = 100) @Pattern("([a-zA-Z0-9-_]+)") String statementId,
      @Length(max = 22) @Pattern("lambda:GetLayerVersion") String action,
      @Pattern("\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root") String principal,
      @Length(max = 34) @Pattern("o-[a-z0-9]{10,32}") @Nullable String organizationId,
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
      public @Nullable String action;
      public @Nullable String principal;
      public @Nullable String organizationId;
      public @Nullable String revisionId;

      private Request build() {
        return new Request(
            Objects.requireNonNull(layerName, "LayerName"),
            Objects.requireNonNull(versionNumber, "VersionNumber"),
            Objects.requireNonNull(statementId, "StatementId"),
            Objects.requireNonNull(action, "Action"),
            Objects.requireNonNull(principal, "Principal"),
            organizationId,
            revisionId);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable String statement, @Nullable String revisionId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var layer = LayerName.of(request.layerName(), context);
    layer.requireOwn(context, "lambda:AddLayerVersionPermission");
    var version = layers.require(layer.version(request.versionNumber()));

    var statement =
        new Statement(request.statementId(), request.principal(), request.organizationId());
    var policy = layers.policies().add(version, statement, request.revisionId());
    return new Response(layers.policies().document(version, statement), policy.revisionId());
  }
}
