package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionFamilyStatus;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lists families by name ([ListTaskDefinitionFamilies](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html)).
public final class ListTaskDefinitionFamilies
    implements Operation<ListTaskDefinitionFamilies.Request, ListTaskDefinitionFamilies.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String familyPrefix,
      @Nullable TaskDefinitionFamilyStatus status,
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
      public @Nullable TaskDefinitionFamilyStatus status;
      public @Nullable String nextToken;
      public @Nullable Integer maxResults;

      private Request build() {
        return new Request(familyPrefix, status, nextToken, maxResults);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<String> families, @Nullable String nextToken) {}

  private final TaskDefinitions definitions;

  ListTaskDefinitionFamilies(TaskDefinitions definitions) {
    this.definitions = definitions;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var status = request.status() == null ? TaskDefinitionFamilyStatus.ALL : request.status();
    var prefix = request.familyPrefix() == null ? "" : request.familyPrefix();
    var active = new TreeMap<String, Boolean>();
    for (TaskDefinition definition : definitions.list(context)) {
      String family = definition.family();
      if (family != null && family.startsWith(prefix)) {
        active.merge(
            family, definition.status() == TaskDefinitionStatus.ACTIVE, Boolean::logicalOr);
      }
    }
    List<String> families =
        active.entrySet().stream()
            .filter(family ->
                switch (status) {
                  case ALL -> true;
                  case ACTIVE -> family.getValue();
                  case INACTIVE -> !family.getValue();
                })
            .map(Map.Entry::getKey)
            .toList();
    var page = Page.of(families, request.maxResults(), request.nextToken());
    return new Response(page.items(), page.nextToken());
  }
}
