package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.ClusterField;
import dev.virga.plugin.ecs.model.Failure;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows clusters, and names those that are not there
/// ([DescribeClusters](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html)).
public final class DescribeClusters
    implements Operation<DescribeClusters.Request, DescribeClusters.Response> {
  /// What a client sends.
  public record Request(@Nullable List<String> clusters, @Nullable List<ClusterField> include) {}

  /// What it gets.
  public record Response(@Nullable List<Cluster> clusters, @Nullable List<Failure> failures) {}

  private static final int MOST = 100;

  private final Clusters clusters;
  private final ClusterView view;

  DescribeClusters(Clusters clusters, ClusterView view) {
    this.clusters = clusters;
    this.view = view;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<String> asked =
        request.clusters() == null || request.clusters().isEmpty()
            ? List.of(Clusters.DEFAULT)
            : request.clusters();
    if (asked.size() > MOST) {
      throw EcsErrors.tooManyItems("clusters", MOST);
    }
    var include = request.include() == null ? List.<ClusterField>of() : request.include();
    var found = new ArrayList<Cluster>();
    var failures = new ArrayList<Failure>();
    for (String nameOrArn : asked) {
      clusters
          .lookup(nameOrArn, context)
          .ifPresentOrElse(
              cluster -> found.add(view.show(cluster, include, context)),
              () -> failures.add(missing(nameOrArn, context)));
    }
    return new Response(List.copyOf(found), List.copyOf(failures));
  }

  private static Failure missing(String nameOrArn, RequestContext context) {
    String arn = nameOrArn.startsWith("arn:") ? nameOrArn : Clusters.arn(nameOrArn, context);
    return new Failure(arn, "MISSING", null);
  }
}
