package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the versions of a parameter. See
/// [GetParameterHistory](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html).
public final class GetParameterHistory
    implements Operation<GetParameterHistory.Request, GetParameterHistory.Response> {
  private static final int MAX_RESULTS = 50;

  private final ParameterStore store;

  GetParameterHistory(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 2048) String name,
      @Nullable Boolean withDecryption,
      @Nullable @Range(min = 1, max = MAX_RESULTS) Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(List<ParameterHistory> parameters, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Selector selector = Selector.parse(request.name(), context);
    String name = store.find(selector, context.scope()).name();
    var page =
        Page.of(
            store.history(context.scope(), name),
            it -> "%019d".formatted(it.version()),
            request.maxResults(),
            MAX_RESULTS,
            request.nextToken());
    return new Response(
        page.items().stream()
            .map(it ->
                ParameterHistory.of(it, store.value(it, request.withDecryption(), context.scope())))
            .toList(),
        page.nextToken());
  }
}
