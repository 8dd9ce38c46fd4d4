package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.SortOrder;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListTaskDefinitions](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html).
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListTaskDefinitions is not implemented.");
  }
}
