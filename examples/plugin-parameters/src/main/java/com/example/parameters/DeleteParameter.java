package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;

/// Removes a parameter with its history. See
/// [DeleteParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameter.html).
public final class DeleteParameter
    implements Operation<DeleteParameter.Request, DeleteParameter.Response> {
  private final ParameterStore store;

  DeleteParameter(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Length(min = 1, max = 2048) String name) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    ParameterName.refuseIllegal(request.name());
    if (!store.remove(context.scope(), request.name())) {
      throw SsmErrors.parameterNotFound();
    }
    return new Response();
  }
}
