package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.code.CodeStore.StoredArchive;
import dev.virga.plugin.lambda.layer.LayerName.Version;
import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.LayerVersionContentInput;
import dev.virga.plugin.lambda.model.LayerVersionContentOutput;
import dev.virga.plugin.lambda.store.LambdaTime;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.MaxRequest;
import dev.virga.spi.wire.Pattern;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [PublishLayerVersion](https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html).
@MaxRequest(PublishLayerVersion.MAX_REQUEST)
@Http(method = "POST", uri = "/2018-10-31/layers/{LayerName}/versions", status = 201)
public final class PublishLayerVersion
    implements Operation<PublishLayerVersion.Request, PublishLayerVersion.Response> {
  /// What AWS takes: an archive of 50 MB in Base64, and what stands around it.
  static final long MAX_REQUEST = 70_167_211;

  private static final int MAX_ZIP = 50 << 20;

  private final ServiceContext service;
  private final Layers layers;
  private final CodeStore codes;
  private final LayerArchives archives;

  PublishLayerVersion(
      ServiceContext service, Layers layers, CodeStore codes, LayerArchives archives) {
    this.service = service;
    this.layers = layers;
    this.codes = codes;
    this.archives = archives;
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
    var layer = LayerName.of(request.layerName(), context);
    layer.requireOwn(context, "lambda:PublishLayerVersion");
    CompatibleRuntimes.check(request.compatibleRuntimes());
    Version version = layers.reserve(layer);
    var archive = keep(request.content(), version.arn());
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
    return Response.of(it -> {
      it.content = published.content(archives.location(context, archive.codeSha256()));
      it.layerArn = layer.arn();
      it.layerVersionArn = version.arn();
      it.description = published.description();
      it.createdDate = published.createdDate();
      it.version = published.version();
      it.compatibleArchitectures = published.compatibleArchitectures();
      it.compatibleRuntimes = published.compatibleRuntimes();
      it.licenseInfo = published.licenseInfo();
    });
  }

  private StoredArchive keep(LayerVersionContentInput content, String layerVersionArn) {
    try (var zip = open(content)) {
      return codes.keep(zip, layerVersionArn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open(LayerVersionContentInput content) {
    byte[] zip = content.zipFile();
    boolean inS3 = content.s3Bucket() != null || content.s3Key() != null;
    if (zip == null && !inS3) {
      throw LayerErrors.noContent();
    } else if (zip == null) {
      return archives.open(content.s3Bucket(), content.s3Key(), content.s3ObjectVersion());
    } else if (inS3) {
      throw LayerErrors.twoContents();
    } else if (zip.length > MAX_ZIP) {
      throw LayerErrors.tooLarge(MAX_ZIP);
    }
    return new ByteArrayInputStream(zip);
  }
}
