package dev.virga.plugin.ecs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the ARNs of the active clusters, sorted by name ([ListClusters](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html)).
public final class ListClusters implements Operation<ListClusters.Request, ListClusters.Response> {
  /// What a client sends.
  public record Request(@Nullable String nextToken, @Nullable Integer maxResults) {}

  /// What it gets.
  public record Response(@Nullable List<String> clusterArns, @Nullable String nextToken) {}

  private final Clusters clusters;

  ListClusters(Clusters clusters) {
    this.clusters = clusters;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<String> arns =
        clusters.list(context).stream()
            .filter(cluster -> Clusters.ACTIVE.equals(cluster.status()))
            .map(cluster -> Clusters.arn(Clusters.nameOf(cluster), context))
            .toList();
    var page = Page.of(arns, request.maxResults(), request.nextToken());
    return new Response(page.items(), page.nextToken());
  }
}
