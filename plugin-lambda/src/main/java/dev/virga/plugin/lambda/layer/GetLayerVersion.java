package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.plugin.lambda.layer.LayerName.Version;
import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.LayerVersionContentOutput;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetLayerVersion](https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersion.html).
@Http(method = "GET", uri = "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}")
public final class GetLayerVersion
    implements Operation<GetLayerVersion.Request, GetLayerVersion.Response> {
  private final Layers layers;
  private final CodeLinks links;

  GetLayerVersion(Layers layers, CodeLinks links) {
    this.layers = layers;
    this.links = links;
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
  public record Response(
      @Nullable LayerVersionContentOutput content,
      @Nullable String layerArn,
      @Nullable String layerVersionArn,
      @Nullable String description,
      @Nullable String createdDate,
      @Nullable Long version,
      @Nullable List<Architecture> compatibleArchitectures,
      @Nullable List<String> compatibleRuntimes,
      @Nullable String licenseInfo) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable LayerVersionContentOutput content;
      public @Nullable String layerArn;
      public @Nullable String layerVersionArn;
      public @Nullable String description;
      public @Nullable String createdDate;
      public @Nullable Long version;
      public @Nullable List<Architecture> compatibleArchitectures;
      public @Nullable List<String> compatibleRuntimes;
      public @Nullable String licenseInfo;

      private Response build() {
        return new Response(
            content,
            layerArn,
            layerVersionArn,
            description,
            createdDate,
            version,
            compatibleArchitectures,
            compatibleRuntimes,
            licenseInfo);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var version = LayerName.of(request.layerName(), context).version(request.versionNumber());
    return shown(version, layers.readable(version, context), links);
  }

  /// How a version is shown.
  static Response shown(Version version, StoredLayerVersion it, CodeLinks links) {
    return Response.of(shown -> {
      shown.content = it.content(links.to(it.codeSha256()));
      shown.layerArn = version.layer().arn();
      shown.layerVersionArn = version.arn();
      shown.description = it.description();
      shown.createdDate = it.createdDate();
      shown.version = it.version();
      shown.compatibleArchitectures = it.compatibleArchitectures();
      shown.compatibleRuntimes = it.compatibleRuntimes();
      shown.licenseInfo = it.licenseInfo();
    });
  }
}
