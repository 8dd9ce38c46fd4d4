package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.SortOrder;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lists the ARNs of the revisions of one status, by family and revision
/// ([ListTaskDefinitions](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html)).
public final class ListTaskDefinitions
    implements Operation<ListTaskDefinitions.Request, ListTaskDefinitions.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String familyPrefix,
      @Nullable TaskDefinitionStatus status,
      @Nullable SortOrder sort,
      @Nullable String nextToken,
      @Nullable Integer maxResults) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String familyPrefix;
      public @Nullable TaskDefinitionStatus status;
      public @Nullable SortOrder sort;
      public @Nullable String nextToken;
      public @Nullable Integer maxResults;

      private Request build() {
        return new Request(familyPrefix, status, sort, nextToken, maxResults);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<String> taskDefinitionArns, @Nullable String nextToken) {}

  private final TaskDefinitions definitions;

  ListTaskDefinitions(TaskDefinitions definitions) {
    this.definitions = definitions;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var status = request.status() == null ? TaskDefinitionStatus.ACTIVE : request.status();
    boolean descending = request.sort() == SortOrder.DESC;
    List<TaskDefinition> found =
        definitions.list(context).stream()
            .filter(it -> it.status() == status)
            .filter(
                it -> request.familyPrefix() == null || request.familyPrefix().equals(it.family()))
            .toList();
    var page =
        Page.of(
            descending ? found.reversed() : found,
            TaskDefinitions::keyOf,
            descending ? Comparator.reverseOrder() : Comparator.naturalOrder(),
            request.maxResults(),
            request.nextToken());
    return new Response(
        page.items().stream().map(it -> Objects.requireNonNull(it.taskDefinitionArn())).toList(),
        page.nextToken());
  }
}
