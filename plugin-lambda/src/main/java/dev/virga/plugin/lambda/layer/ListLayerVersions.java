package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.LayerVersionsListItem;
import dev.virga.plugin.lambda.store.Page;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListLayerVersions](https://docs.aws.amazon.com/lambda/latest/api/API_ListLayerVersions.html).
@Http(method = "GET", uri = "/2018-10-31/layers/{LayerName}/versions")
public final class ListLayerVersions
    implements Operation<ListLayerVersions.Request, ListLayerVersions.Response> {
  private final Layers layers;

  ListLayerVersions(Layers layers) {
    this.layers = layers;
  }

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
    var layer = LayerName.of(request.layerName(), context);
    layer.requireOwn(context, "lambda:ListLayerVersions");
    CompatibleRuntimes.check(request.compatibleRuntime());
    var matching =
        layers.versions(layer).stream()
            .filter(it ->
                it.compatibleWith(request.compatibleArchitecture(), request.compatibleRuntime()))
            .toList();
    var page =
        Page.of(matching, ListLayerVersions::latestFirst, request.marker(), request.maxItems());
    return new Response(
        page.nextMarker(), page.items().stream().map(it -> it.listed(layer)).toList());
  }

  private static String latestFirst(StoredLayerVersion version) {
    return String.format(Locale.ROOT, "%019d", Long.MAX_VALUE - version.version());
  }
}
