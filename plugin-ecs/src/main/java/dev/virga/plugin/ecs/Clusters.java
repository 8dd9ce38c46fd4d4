package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.spi.Arn;
import dev.virga.spi.Fidelity;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The [clusters](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html), by name.
///
/// A row holds what was asked for. Tags are kept aside in [ResourceTags] and what is counted comes
/// from the tasks, so [ClusterView] adds both when a cluster is shown. A deleted cluster stays
/// as `INACTIVE` and its name can be used again.
final class Clusters {
  /// The cluster that a request without a cluster means.
  static final String DEFAULT = "default";

  static final String ACTIVE = "ACTIVE";
  static final String INACTIVE = "INACTIVE";

  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,255}");

  private final Table<Cluster> rows;
  private final Fidelity fidelity;

  Clusters(Table<Cluster> rows, Fidelity fidelity) {
    this.rows = rows;
    this.fidelity = fidelity;
  }

  /// The cluster to work in.
  ///
  /// On AWS the `default` cluster is made by the console or by hand; with lenient fidelity it is
  /// there as soon as it is used.
  ///
  /// @param nameOrArn a name or an ARN; nothing means `default`
  /// @throws dev.virga.spi.AwsException ClusterNotFoundException where there is none that is active
  Cluster find(@Nullable String nameOrArn, RequestContext context) {
    Cluster cluster = lookup(nameOrArn, context).orElseThrow(EcsErrors::clusterNotFound);
    if (!ACTIVE.equals(cluster.status())) {
      throw EcsErrors.clusterInactive();
    }
    return cluster;
  }

  /// The cluster of a name or an ARN, whether active or deleted.
  Optional<Cluster> lookup(@Nullable String nameOrArn, RequestContext context) {
    return name(nameOrArn, context).flatMap(name -> byName(name, context));
  }

  /// The cluster of a name as it is stored; asking does not make the `default` cluster.
  Optional<Cluster> stored(String name, RequestContext context) {
    return rows.get(context.scope(), name);
  }

  /// Every cluster, sorted by name.
  List<Cluster> list(RequestContext context) {
    return rows.list(context.scope());
  }

  /// Writes a cluster.
  void put(Cluster cluster, RequestContext context) {
    rows.put(context.scope(), nameOf(cluster), cluster);
  }

  /// A new cluster with nothing in it. It is not written.
  static Cluster named(String name, RequestContext context) {
    return Cluster.of(it -> {
      it.clusterArn = arn(name, context);
      it.clusterName = name;
      it.status = ACTIVE;
      it.settings = ClusterSettings.DEFAULT;
      it.capacityProviders = List.of();
      it.defaultCapacityProviderStrategy = List.of();
    });
  }

  /// The ARN that a cluster of this name has.
  static String arn(String name, RequestContext context) {
    return context.arn("cluster/" + name).toString();
  }

  /// Refuses a name that no cluster can have.
  static String checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw EcsErrors.clusterName(name);
    }
    return name;
  }

  /// The name of a cluster that came from the table; such a one always has a name.
  static String nameOf(Cluster cluster) {
    String name = cluster.clusterName();
    if (name == null) {
      throw new IllegalStateException("a cluster without a name");
    }
    return name;
  }

  private Optional<Cluster> byName(String name, RequestContext context) {
    Optional<Cluster> row = rows.get(context.scope(), name);
    if (row.isEmpty() && name.equals(DEFAULT) && fidelity == Fidelity.LENIENT) {
      var made = named(DEFAULT, context);
      return rows.putIfAbsent(context.scope(), DEFAULT, made).or(() -> Optional.of(made));
    }
    return row;
  }

  /// What a client calls the cluster, as a name; nothing where it means one of another account or
  /// region.
  private static Optional<String> name(@Nullable String nameOrArn, RequestContext context) {
    if (nameOrArn == null || nameOrArn.isEmpty()) {
      return Optional.of(DEFAULT);
    } else if (!nameOrArn.startsWith("arn:")) {
      return Optional.of(checkName(nameOrArn));
    }
    return Arn.parse(nameOrArn)
        .filter(arn -> arn.service().equals(context.service()))
        .filter(arn -> arn.in(context.scope()))
        .filter(arn -> arn.resourceType().equals("cluster"))
        .map(Arn::resourceId);
  }
}
