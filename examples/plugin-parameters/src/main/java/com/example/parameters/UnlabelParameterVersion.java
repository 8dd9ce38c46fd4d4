package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Takes labels off a version. See
/// [UnlabelParameterVersion](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UnlabelParameterVersion.html).
public final class UnlabelParameterVersion
    implements Operation<UnlabelParameterVersion.Request, UnlabelParameterVersion.Response> {
  private final ParameterStore store;

  UnlabelParameterVersion(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 2048) String name,
      long parameterVersion,
      @Length(min = 1, max = 10) List<@Length(min = 1, max = 100) String> labels) {}

  /// What it gets.
  public record Response(List<String> removedLabels, List<String> invalidLabels) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    ParameterName.refuseIllegal(request.name());
    if (store.parameters().get(scope, request.name()).isEmpty()) {
      throw SsmErrors.parameterNotFound(request.name());
    }
    String number = Long.toString(request.parameterVersion());
    ParameterVersion version =
        store
            .version(scope, request.name(), request.parameterVersion())
            .orElseThrow(() -> SsmErrors.versionNotFound(request.name(), number));
    List<String> removed = request.labels().stream().filter(version.labels()::contains).toList();
    List<String> invalid = LabelParameterVersion.without(request.labels(), removed);
    store.put(scope, version.withLabels(LabelParameterVersion.without(version.labels(), removed)));
    return new Response(removed, invalid);
  }
}
