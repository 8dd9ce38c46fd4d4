package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what lies below a path. See
/// [GetParametersByPath](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html).
public final class GetParametersByPath
    implements Operation<GetParametersByPath.Request, GetParametersByPath.Response> {
  private static final int MAX_RESULTS = 10;

  private final ParameterStore store;

  GetParametersByPath(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 2048) String path,
      @Nullable Boolean recursive,
      @Nullable List<ParameterStringFilter> parameterFilters,
      @Nullable Boolean withDecryption,
      @Nullable @Range(min = 1, max = MAX_RESULTS) Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(List<Parameter> parameters, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    String directory = ParameterName.directory(request.path());
    List<ParameterStringFilter> given =
        request.parameterFilters() == null ? List.of() : request.parameterFilters();
    Filters filters = Filters.below(given);
    List<String> labels =
        given.stream()
            .filter(it -> it.key().equals("Label"))
            .map(ParameterStringFilter::values)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .toList();
    String option = Boolean.TRUE.equals(request.recursive()) ? "Recursive" : "OneLevel";
    Scope scope = context.scope();
    List<ParameterVersion> found =
        candidates(scope, directory).stream()
            .filter(it -> Filters.below(directory, option, it.name()))
            .filter(it -> filters.test(new Filters.Candidate(it, store.latest(scope, it))))
            .flatMap(it -> chosen(scope, it, labels))
            .toList();
    var page =
        Page.of(
            found, ParameterVersion::name, request.maxResults(), MAX_RESULTS, request.nextToken());
    return new Response(
        page.items().stream()
            .map(it -> store.shown(it, null, request.withDecryption(), context))
            .toList(),
        page.nextToken());
  }

  /// The root also has the parameters without a slash.
  private List<Current> candidates(Scope scope, String directory) {
    return directory.equals("/")
        ? store.parameters().list(scope)
        : store.parameters().list(scope, directory);
  }

  private Stream<ParameterVersion> chosen(Scope scope, Current current, List<String> labels) {
    return labels.isEmpty()
        ? Stream.of(store.latest(scope, current))
        : labels.stream()
            .flatMap(label -> store.labelled(scope, current.name(), label).stream())
            .limit(1);
  }
}
