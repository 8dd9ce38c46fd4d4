package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.LayersListItem;
import dev.virga.plugin.lambda.store.Page;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListLayers](https://docs.aws.amazon.com/lambda/latest/api/API_ListLayers.html).
@Http(method = "GET", uri = "/2018-10-31/layers")
public final class ListLayers implements Operation<ListLayers.Request, ListLayers.Response> {
  private final Layers layers;

  ListLayers(Layers layers) {
    this.layers = layers;
  }

  /// What a client sends.
  public record Request(
      @Query("CompatibleArchitecture") @Nullable Architecture compatibleArchitecture,
      @Query("CompatibleRuntime") @Nullable String compatibleRuntime,
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
      public @Nullable String marker;
      public @Nullable Integer maxItems;

      private Request build() {
        return new Request(compatibleArchitecture, compatibleRuntime, marker, maxItems);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable String nextMarker, @Nullable List<LayersListItem> layers) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    CompatibleRuntimes.check(request.compatibleRuntime());
    var latest = new LinkedHashMap<String, StoredLayerVersion>();
    layers
        .all(context.scope())
        .filter(
            it -> it.compatibleWith(request.compatibleArchitecture(), request.compatibleRuntime()))
        .forEach(it -> latest.putIfAbsent(it.layerName(), it));
    var page =
        Page.of(
            List.copyOf(latest.values()),
            StoredLayerVersion::layerName,
            request.marker(),
            request.maxItems());
    return new Response(
        page.nextMarker(), page.items().stream().map(it -> listed(it, context)).toList());
  }

  private static LayersListItem listed(StoredLayerVersion latest, RequestContext context) {
    var layer = new LayerName(context.scope(), latest.layerName());
    return new LayersListItem(layer.name(), layer.arn(), latest.listed(layer));
  }
}
