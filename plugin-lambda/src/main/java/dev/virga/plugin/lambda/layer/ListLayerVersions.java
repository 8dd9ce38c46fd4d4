package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.LayerVersionsListItem;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListLayerVersions](https://docs.aws.amazon.com/lambda/latest/api/API_ListLayerVersions.html).
@Http(method = "GET", uri = "/2018-10-31/layers/{LayerName}/versions")
public final class ListLayerVersions
    implements Operation<ListLayerVersions.Request, ListLayerVersions.Response> {
  /// What a client sends.
  public record Request(
      @Query("CompatibleArchitecture") @Nullable Architecture compatibleArchitecture,
      @Query("CompatibleRuntime") @Nullable String compatibleRuntime,
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
          String layerName,
      @Query("Marker") @Nullable String marker,
      @Query("MaxItems") @Range(min = 1, max = 50) @Nullable Integer maxItems) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable Architecture compatibleArchitecture;
      public @Nullable String compatibleRuntime;
      public @Nullable String layerName;
      public @Nullable String marker;
      public @Nullable Integer maxItems;

      private Request build() {
        return new Request(
            compatibleArchitecture,
            compatibleRuntime,
            Objects.requireNonNull(layerName, "LayerName"),
            marker,
            maxItems);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String nextMarker, @Nullable List<LayerVersionsListItem> layerVersions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListLayerVersions is not implemented.");
  }
}
