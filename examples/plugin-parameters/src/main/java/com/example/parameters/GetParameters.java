package com.example.parameters;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads several parameters, and names those that there are not. See
/// [GetParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html).
public final class GetParameters
    implements Operation<GetParameters.Request, GetParameters.Response> {
  private final ParameterStore store;

  GetParameters(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 10) List<@Length(min = 1, max = 2048) String> names,
      @Nullable Boolean withDecryption) {}

  /// What it gets.
  public record Response(List<Parameter> parameters, List<String> invalidParameters) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var found = new ArrayList<Parameter>();
    var invalid = new ArrayList<String>();
    for (String name : new LinkedHashSet<>(request.names())) {
      Selector selector = selector(name, context);
      try {
        if (selector == null) {
          invalid.add(name);
          continue;
        }
        String shown = selector.suffix().isEmpty() ? null : selector.suffix();
        ParameterVersion version = store.find(selector, context.scope());
        found.add(store.shown(version, shown, request.withDecryption(), context));
      } catch (AwsException _) {
        invalid.add(name); // there is no such parameter, version or label
      }
    }
    found.sort(Comparator.comparing(Parameter::name));
    return new Response(found, invalid);
  }

  /// An ARN of somewhere else is one of the invalid names; what cannot be a name is a mistake.
  private static @Nullable Selector selector(String name, RequestContext context) {
    try {
      return Selector.parse(name, context);
    } catch (AwsException e) {
      if (e.code().equals("ParameterNotFound")) {
        return null;
      }
      throw e;
    }
  }
}
