package dev.virga.plugin.lambda.alias;

import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.plugin.lambda.store.FunctionName;
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
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListAliases](https://docs.aws.amazon.com/lambda/latest/api/API_ListAliases.html).
@Http(method = "GET", uri = "/2015-03-31/functions/{FunctionName}/aliases")
public final class ListAliases implements Operation<ListAliases.Request, ListAliases.Response> {
  private final FunctionAliases aliases;

  ListAliases(FunctionAliases aliases) {
    this.aliases = aliases;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("FunctionVersion")
          @Length(min = 1, max = 1024)
          @Pattern("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)")
          @Nullable String functionVersion,
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
      public @Nullable String functionName;
      public @Nullable String functionVersion;
      public @Nullable String marker;
      public @Nullable Integer maxItems;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            functionVersion,
            marker,
            maxItems);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable String nextMarker, @Nullable List<AliasConfiguration> aliases) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    FunctionName function = FunctionName.of(request.functionName(), null, context);
    var page =
        Page.of(
            aliases.list(function, request.functionVersion()),
            it -> Objects.requireNonNull(it.name()),
            request.marker(),
            request.maxItems());
    return new Response(page.nextMarker(), page.items());
  }
}
