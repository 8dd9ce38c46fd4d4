package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.TaskDefinitionFamilyStatus;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListTaskDefinitionFamilies](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html).
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListTaskDefinitionFamilies is not implemented.");
  }
}
