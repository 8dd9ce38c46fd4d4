package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Removes several parameters, and names those that there are not. See
/// [DeleteParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameters.html).
public final class DeleteParameters
    implements Operation<DeleteParameters.Request, DeleteParameters.Response> {
  private final ParameterStore store;

  DeleteParameters(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 10) List<@Length(min = 1, max = 2048) String> names) {}

  /// What it gets.
  public record Response(List<String> deletedParameters, List<String> invalidParameters) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    request.names().forEach(ParameterName::refuseIllegal);
    var deleted = new ArrayList<String>();
    var invalid = new ArrayList<String>();
    for (String name : new LinkedHashSet<>(request.names())) {
      (store.remove(context.scope(), name) ? deleted : invalid).add(name);
    }
    return new Response(deleted, invalid);
  }
}
