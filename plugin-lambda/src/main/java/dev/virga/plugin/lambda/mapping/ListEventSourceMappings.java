package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Page;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListEventSourceMappings](https://docs.aws.amazon.com/lambda/latest/api/API_ListEventSourceMappings.html).
@Http(method = "GET", uri = "/2015-03-31/event-source-mappings")
public final class ListEventSourceMappings
    implements Operation<ListEventSourceMappings.Request, ListEventSourceMappings.Response> {
  private static final int MOST = 100;

  private final EventSourceMappings mappings;

  ListEventSourceMappings(EventSourceMappings mappings) {
    this.mappings = mappings;
  }

  /// What a client sends.
  public record Request(
      @Query("EventSourceArn")
          @Pattern(
              "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
          @Nullable String eventSourceArn,
      @Query("FunctionName")
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
          @Nullable String functionName,
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
      public @Nullable String eventSourceArn;
      public @Nullable String functionName;
      public @Nullable String marker;
      public @Nullable Integer maxItems;

      private Request build() {
        return new Request(eventSourceArn, functionName, marker, maxItems);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String nextMarker,
      @Nullable List<EventSourceMappingConfiguration> eventSourceMappings) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    String functionArn =
        request.functionName() == null
            ? null
            : FunctionName.of(request.functionName(), null, context).arn();
    var matching =
        mappings.all(context.scope()).stream()
            .filter(it ->
                request.eventSourceArn() == null
                    || request.eventSourceArn().equals(it.eventSourceArn()))
            .filter(it -> functionArn == null || functionArn.equals(it.functionArn()))
            .toList();
    var page =
        Page.of(
            matching,
            it -> Objects.requireNonNull(it.uuid()),
            request.marker(),
            request.maxItems(),
            MOST);
    return new Response(page.nextMarker(), page.items());
  }
}
