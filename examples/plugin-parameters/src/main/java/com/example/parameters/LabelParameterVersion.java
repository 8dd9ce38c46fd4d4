package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts labels on a version; a label that another version has is moved. See
/// [LabelParameterVersion](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html).
public final class LabelParameterVersion
    implements Operation<LabelParameterVersion.Request, LabelParameterVersion.Response> {
  private static final Pattern LEGAL = Pattern.compile("[a-zA-Z_.-][a-zA-Z0-9_.-]*");

  private final ParameterStore store;

  LabelParameterVersion(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 2048) String name,
      @Nullable Long parameterVersion,
      @Length(min = 1, max = 10) List<@Length(min = 1, max = 100) String> labels) {}

  /// What it gets.
  public record Response(List<String> invalidLabels, long parameterVersion) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    ParameterName.refuseIllegal(request.name());
    Current current =
        store
            .parameters()
            .get(scope, request.name())
            .orElseThrow(() -> SsmErrors.parameterNotFound(request.name()));
    long number =
        request.parameterVersion() == null ? current.latest() : request.parameterVersion();
    ParameterVersion version =
        store
            .version(scope, request.name(), number)
            .orElseThrow(() -> SsmErrors.versionNotFound(request.name(), Long.toString(number)));
    List<String> legal = request.labels().stream().filter(LabelParameterVersion::legal).toList();
    Set<String> labels = new LinkedHashSet<>(version.labels());
    labels.addAll(legal);
    if (labels.size() > ParameterVersion.MAX_LABELS) {
      throw SsmErrors.tooManyLabels();
    }
    store.history(scope, request.name()).stream()
        .filter(it -> it.version() != number && it.labels().stream().anyMatch(legal::contains))
        .forEach(it -> store.put(scope, it.withLabels(without(it.labels(), legal))));
    store.put(scope, version.withLabels(List.copyOf(labels)));
    List<String> invalid = request.labels().stream().filter(it -> !legal(it)).toList();
    return new Response(invalid, number);
  }

  static List<String> without(List<String> labels, List<String> removed) {
    return labels.stream().filter(it -> !removed.contains(it)).toList();
  }

  private static boolean legal(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return LEGAL.matcher(label).matches() && !lower.startsWith("aws") && !lower.startsWith("ssm");
  }
}
