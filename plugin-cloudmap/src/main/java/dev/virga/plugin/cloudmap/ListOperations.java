package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.FilterCondition;
import dev.virga.plugin.cloudmap.model.OperationFilter;
import dev.virga.plugin.cloudmap.model.OperationFilterName;
import dev.virga.plugin.cloudmap.model.OperationStatus;
import dev.virga.plugin.cloudmap.model.OperationSummary;
import dev.virga.plugin.cloudmap.model.OperationType;
import dev.virga.plugin.cloudmap.model.StoredOperation;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Lists operations, the oldest first.
///
/// See [ListOperations](https://docs.aws.amazon.com/cloud-map/latest/api/API_ListOperations.html).
public final class ListOperations
    implements Operation<ListOperations.Request, ListOperations.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 4096) @Nullable String nextToken,
      @Range(min = 1, max = 100) @Nullable Integer maxResults,
      @Nullable List<OperationFilter> filters) {}

  /// What it gets.
  public record Response(@Nullable List<OperationSummary> operations, @Nullable String nextToken) {}

  private final OperationLog operations;

  ListOperations(OperationLog operations) {
    this.operations = operations;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<OperationFilter> filters = request.filters() == null ? List.of() : request.filters();
    List<Predicate<StoredOperation>> tests = filters.stream().map(ListOperations::test).toList();
    Page<StoredOperation> page =
        Page.of(
            operations.list(context.scope()).stream()
                .filter(it -> tests.stream().allMatch(test -> test.test(it)))
                .toList(),
            StoredOperation::chronologicalKey,
            request.maxResults(),
            request.nextToken());
    return new Response(
        page.items().stream()
            .map(it -> new OperationSummary(it.id(), it.operation().status()))
            .toList(),
        page.nextToken());
  }

  private static Predicate<StoredOperation> test(OperationFilter asked) {
    Filter filter =
        Filter.of(
            asked.name(),
            asked.values(),
            asked.condition(),
            asked.name() == OperationFilterName.UPDATE_DATE
                ? Set.of(FilterCondition.BETWEEN)
                : Set.of(FilterCondition.EQ, FilterCondition.IN));
    return switch (asked.name()) {
      case NAMESPACE_ID -> it -> filter.accepts(it.namespaceId());
      case SERVICE_ID -> it -> filter.accepts(it.serviceId());
      case STATUS -> {
        Filter status = filter.replaced("SUCCEED", "SUCCESS").valuesOf(OperationStatus.values());
        yield it -> status.accepts(it.status().name());
      }
      case TYPE -> {
        Filter type = filter.valuesOf(OperationType.values());
        yield it -> type.accepts(it.type().name());
      }
      case UPDATE_DATE -> {
        Filter time = filter.times();
        yield it -> time.accepts(it.updateDate());
      }
    };
  }
}
