package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.plugin.lambda.layer.LayerName.Version;
import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.LayerVersionContentInput;
import dev.virga.plugin.lambda.store.LambdaTime;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.MaxRequest;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [PublishLayerVersion](https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html).
@MaxRequest(PublishLayerVersion.MAX_REQUEST)
@Http(method = "POST", uri = "/2018-10-31/layers/{LayerName}/versions", status = 201)
public final class PublishLayerVersion
    implements Operation<PublishLayerVersion.Request, GetLayerVersion.Response> {
  /// What AWS takes: an archive of 50 MB in Base64, and what stands around it.
  static final long MAX_REQUEST = 70_167_211;

  private final ServiceContext service;
  private final Layers layers;
  private final LayerUploads uploads;
  private final CodeLinks links;

  PublishLayerVersion(
      ServiceContext service, Layers layers, LayerUploads uploads, CodeLinks links) {
    this.service = service;
    this.layers = layers;
    this.uploads = uploads;
    this.links = links;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
          String layerName,
      @Length(max = 256) @Nullable String description,
      LayerVersionContentInput content,
      @Length(max = 2) @Nullable List<Architecture> compatibleArchitectures,
      @Length(max = 15) @Nullable List<String> compatibleRuntimes,
      @Length(max = 512) @Nullable String licenseInfo) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String layerName;
      public @Nullable String description;
      public @Nullable LayerVersionContentInput content;
      public @Nullable List<Architecture> compatibleArchitectures;
      public @Nullable List<String> compatibleRuntimes;
      public @Nullable String licenseInfo;

      private Request build() {
        return new Request(
            Objects.requireNonNull(layerName, "LayerName"),
            description,
            Objects.requireNonNull(content, "Content"),
            compatibleArchitectures,
            compatibleRuntimes,
            licenseInfo);
      }
    }
  }

  @Override
  public GetLayerVersion.Response handle(Request request, RequestContext context) {
    var layer = LayerName.of(request.layerName(), context);
    layer.requireOwn(context, "lambda:PublishLayerVersion");
    CompatibleRuntimes.check(request.compatibleRuntimes());
    Version version = layers.reserve(layer);
    var archive = uploads.keep(request.content(), version.arn());
    var published =
        new StoredLayerVersion(
            layer.name(),
            version.number(),
            Objects.requireNonNullElse(request.description(), ""),
            LambdaTime.format(service.clock().instant()),
            request.compatibleArchitectures(),
            request.compatibleRuntimes(),
            request.licenseInfo(),
            archive.codeSha256(),
            archive.codeSize(),
            archive.unzippedSize(),
            false);
    layers.put(version, published);
    return GetLayerVersion.shown(version, published, links);
  }
}
