package com.example.parameters;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Table;

/// Reads a parameter.
public final class GetParameter
    implements Operation<GetParameter.Request, GetParameter.Response> {
  private final Table<Parameter> parameters;

  GetParameter(Table<Parameter> parameters) {
    this.parameters = parameters;
  }

  /// What a client sends.
  public record Request(String name) {}

  /// What it gets.
  public record Response(Parameter parameter) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return parameters
        .get(context.scope(), request.name())
        .map(Response::new)
        .orElseThrow(() -> AwsException.of("ParameterNotFound", ""));
  }
}
