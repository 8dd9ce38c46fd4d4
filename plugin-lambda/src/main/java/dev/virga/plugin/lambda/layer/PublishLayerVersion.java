package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.LayerVersionContentInput;
import dev.virga.plugin.lambda.model.LayerVersionContentOutput;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [PublishLayerVersion](https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html).
@Http(method = "POST", uri = "/2018-10-31/layers/{LayerName}/versions", status = 201)
public final class PublishLayerVersion
    implements Operation<PublishLayerVersion.Request, PublishLayerVersion.Response> {
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
    throw AwsException.of("NotImplemented", 501, "PublishLayerVersion is not implemented.");
  }
}
