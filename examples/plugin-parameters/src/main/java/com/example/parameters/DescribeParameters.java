package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists parameters without their values. See
/// [DescribeParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html).
public final class DescribeParameters
    implements Operation<DescribeParameters.Request, DescribeParameters.Response> {
  private static final int MAX_RESULTS = 50;

  private final ParameterStore store;

  DescribeParameters(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Nullable List<ParametersFilter> filters,
      @Nullable List<ParameterStringFilter> parameterFilters,
      @Nullable @Range(min = 1, max = MAX_RESULTS) Integer maxResults,
      @Nullable String nextToken,
      @Nullable Boolean shared) {}

  /// The older kind of condition: names begin with one of the values.
  public record ParametersFilter(
      ParametersFilterKey key,
      @Length(min = 1, max = 50) List<@Length(min = 1, max = 1024) String> values) {
    ParameterStringFilter current() {
      return switch (key) {
        case NAME -> new ParameterStringFilter("Name", "BeginsWith", values);
        case TYPE -> new ParameterStringFilter("Type", "Equals", values);
        case KEY_ID -> new ParameterStringFilter("KeyId", "Equals", values);
      };
    }
  }

  /// What the older kind looks at.
  public enum ParametersFilterKey {
    /// The name.
    @Name("Name")
    NAME,
    /// The type.
    @Name("Type")
    TYPE,
    /// The key of a SecureString.
    @Name("KeyId")
    KEY_ID
  }

  /// What it gets.
  public record Response(List<ParameterMetadata> parameters, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    if (Boolean.TRUE.equals(request.shared())) {
      throw SsmErrors.shared();
    }
    Filters filters = Filters.describing(given(request));
    Scope scope = context.scope();
    List<ParameterVersion> found =
        store.parameters().list(scope).stream()
            .map(it -> new Filters.Candidate(it, store.latest(scope, it)))
            .filter(filters::test)
            .map(Filters.Candidate::latest)
            .toList();
    var page =
        Page.of(
            found, ParameterVersion::name, request.maxResults(), MAX_RESULTS, request.nextToken());
    return new Response(
        page.items().stream()
            .map(it -> ParameterMetadata.of(it, ParameterName.arn(it.name(), context)))
            .toList(),
        page.nextToken());
  }

  private static List<ParameterStringFilter> given(Request request) {
    boolean older = request.filters() != null && !request.filters().isEmpty();
    if (request.parameterFilters() == null || request.parameterFilters().isEmpty()) {
      return older ? request.filters().stream().map(ParametersFilter::current).toList() : List.of();
    } else if (older) {
      throw SsmErrors.filtersTogether();
    }
    return request.parameterFilters();
  }
}
