package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.FilterCondition;
import dev.virga.plugin.cloudmap.model.Namespace;
import dev.virga.plugin.cloudmap.model.NamespaceFilter;
import dev.virga.plugin.cloudmap.model.NamespaceSummary;
import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Lists namespaces by name.
///
/// See [ListNamespaces](https://docs.aws.amazon.com/cloud-map/latest/api/API_ListNamespaces.html).
public final class ListNamespaces
    implements Operation<ListNamespaces.Request, ListNamespaces.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 4096) @Nullable String nextToken,
      @Range(min = 1, max = 100) @Nullable Integer maxResults,
      @Nullable List<NamespaceFilter> filters) {}

  /// What it gets.
  public record Response(@Nullable List<NamespaceSummary> namespaces, @Nullable String nextToken) {}

  private final Namespaces namespaces;

  ListNamespaces(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<NamespaceFilter> filters = request.filters() == null ? List.of() : request.filters();
    List<Predicate<StoredNamespace>> tests = filters.stream().map(ListNamespaces::test).toList();
    Page<StoredNamespace> page =
        Page.of(
            namespaces.list(context.scope()).stream()
                .filter(it -> tests.stream().allMatch(test -> test.test(it)))
                .toList(),
            it -> it.name() + " " + it.id(),
            request.maxResults(),
            request.nextToken());
    return new Response(
        page.items().stream().map(it -> summary(namespaces.describe(context.scope(), it))).toList(),
        page.nextToken());
  }

  private static Predicate<StoredNamespace> test(NamespaceFilter asked) {
    Filter filter = filter(asked);
    return switch (asked.name()) {
      case TYPE -> it -> filter.accepts(it.type().name());
      case NAME -> it -> filter.accepts(it.name());
      case HTTP_NAME -> it -> filter.accepts(it.httpName());
      case RESOURCE_OWNER -> _ -> filter.accepts(ResourceOwner.SELF.name());
    };
  }

  private static Filter filter(NamespaceFilter asked) {
    return switch (asked.name()) {
      case TYPE ->
          Filter.of(
                  asked.name(),
                  asked.values(),
                  asked.condition(),
                  Set.of(FilterCondition.EQ, FilterCondition.IN))
              .valuesOf(NamespaceType.values());
      case NAME, HTTP_NAME ->
          Filter.of(
              asked.name(),
              asked.values(),
              asked.condition(),
              Set.of(FilterCondition.EQ, FilterCondition.BEGINS_WITH));
      case RESOURCE_OWNER ->
          Filter.of(asked.name(), asked.values(), asked.condition(), Set.of(FilterCondition.EQ))
              .valuesOf(ResourceOwner.values());
    };
  }

  private static NamespaceSummary summary(Namespace namespace) {
    return NamespaceSummary.of(it -> {
      it.id = namespace.id();
      it.arn = namespace.arn();
      it.resourceOwner = namespace.resourceOwner();
      it.name = namespace.name();
      it.type = namespace.type();
      it.description = namespace.description();
      it.serviceCount = namespace.serviceCount();
      it.properties = namespace.properties();
      it.createDate = namespace.createDate();
    });
  }
}
