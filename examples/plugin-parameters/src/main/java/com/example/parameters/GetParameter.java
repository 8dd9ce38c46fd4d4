package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Reads a parameter by its name or ARN, behind which a version or label may stand. See
/// [GetParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html).
public final class GetParameter implements Operation<GetParameter.Request, GetParameter.Response> {
  private final ParameterStore store;

  GetParameter(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 2048) String name, @Nullable Boolean withDecryption) {}

  /// What it gets.
  public record Response(Parameter parameter) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Selector selector = Selector.parse(request.name(), context);
    ParameterVersion found = store.find(selector, context.scope());
    String shown = selector.suffix().isEmpty() ? null : selector.suffix();
    return new Response(store.shown(found, shown, request.withDecryption(), context));
  }
}
