package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.FunctionVersion;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.Page;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListFunctions](https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html).
@Http(method = "GET", uri = "/2015-03-31/functions")
public final class ListFunctions
    implements Operation<ListFunctions.Request, ListFunctions.Response> {
  private final Functions functions;

  ListFunctions(Functions functions) {
    this.functions = functions;
  }

  /// What a client sends.
  public record Request(
      @Query("MasterRegion") @Pattern("ALL|[a-z]{2}(-gov)?-[a-z]+-\\d{1}")
          @Nullable String masterRegion,
      @Query("FunctionVersion") @Nullable FunctionVersion functionVersion,
      @Query("Marker") @Nullable String marker,
      @Query("MaxItems") @Range(min = 1, max = 10000) @Nullable Integer maxItems) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String masterRegion;
      public @Nullable FunctionVersion functionVersion;
      public @Nullable String marker;
      public @Nullable Integer maxItems;

      private Request build() {
        return new Request(masterRegion, functionVersion, marker, maxItems);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String nextMarker, @Nullable List<FunctionConfiguration> functions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    boolean all = request.functionVersion() == FunctionVersion.ALL;
    List<StoredFunction> listed =
        functions.all(context.scope()).stream()
            .filter(it -> all || it.version().equals(FunctionName.LATEST))
            .sorted(Comparator.comparing(Shown::order))
            .toList();
    var page = Page.of(listed, Shown::order, request.marker(), request.maxItems());
    return new Response(
        page.nextMarker(),
        page.items().stream().map(all ? Shown::inListOfVersions : Shown::inList).toList());
  }
}
