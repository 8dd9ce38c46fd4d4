package com.example.parameters;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Table;
import dev.virga.spi.wire.Length;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Writes a parameter.
public final class PutParameter
    implements Operation<PutParameter.Request, PutParameter.Response> {
  private final Table<Parameter> parameters;
  private final InstantSource clock;

  PutParameter(Table<Parameter> parameters, InstantSource clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 2048) String name,
      String value,
      @Nullable String type,
      @Nullable Boolean overwrite) {}

  /// What it gets.
  public record Response(long version, String tier) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Parameter old = parameters.get(context.scope(), request.name()).orElse(null);
    if (old != null && !Boolean.TRUE.equals(request.overwrite())) {
      throw AwsException.of(
          "ParameterAlreadyExists",
          "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.");
    }
    long version = old == null ? 1 : old.version() + 1;
    String slash = request.name().startsWith("/") ? "" : "/";
    parameters.put(
        context.scope(),
        request.name(),
        new Parameter(
            request.name(),
            request.value(),
            request.type() == null ? "String" : request.type(),
            version,
            clock.instant(),
            context.arn("parameter" + slash + request.name()).toString()));
    return new Response(version, "Standard");
  }
}
