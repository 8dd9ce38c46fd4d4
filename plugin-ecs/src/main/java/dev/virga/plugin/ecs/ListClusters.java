package dev.virga.plugin.ecs;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListClusters](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html).
public final class ListClusters implements Operation<ListClusters.Request, ListClusters.Response> {
  /// What a client sends.
  public record Request(@Nullable String nextToken, @Nullable Integer maxResults) {}

  /// What it gets.
  public record Response(@Nullable List<String> clusterArns, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListClusters is not implemented.");
  }
}
