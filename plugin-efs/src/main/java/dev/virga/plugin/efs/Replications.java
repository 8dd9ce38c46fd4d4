package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.Destination;
import dev.virga.plugin.efs.model.ReplicationConfigurationDescription;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Optional;

/// Which file system is to be copied to which. A relation stands in the region of its source and in
/// that of its destination, since both show it.
final class Replications {
  private static final String SOURCE = "source/";
  private static final String DESTINATION = "destination/";

  private final Table<ReplicationConfigurationDescription> table;

  Replications(ServiceContext context) {
    this.table = context.table("replications", ReplicationConfigurationDescription.class);
  }

  /// All relations that have an end in a region.
  List<ReplicationConfigurationDescription> list(Scope scope) {
    return table.list(scope).stream().distinct().toList();
  }

  /// The relation that a file system is the source of.
  Optional<ReplicationConfigurationDescription> from(Scope scope, String fileSystemId) {
    return table.get(scope, SOURCE + fileSystemId);
  }

  /// The relation that a file system is the destination of.
  Optional<ReplicationConfigurationDescription> to(Scope scope, String fileSystemId) {
    return table.get(scope, DESTINATION + fileSystemId);
  }

  /// The relation that a file system is in.
  Optional<ReplicationConfigurationDescription> of(Scope scope, String fileSystemId) {
    return from(scope, fileSystemId).or(() -> to(scope, fileSystemId));
  }

  void put(ReplicationConfigurationDescription it) {
    table.put(sourceScope(it), SOURCE + it.sourceFileSystemId(), it);
    table.put(destinationScope(it), DESTINATION + destination(it).fileSystemId(), it);
  }

  void delete(ReplicationConfigurationDescription it) {
    table.remove(sourceScope(it), SOURCE + it.sourceFileSystemId());
    table.remove(destinationScope(it), DESTINATION + destination(it).fileSystemId());
  }

  /// The place in lists, which are sorted by creation.
  static String order(ReplicationConfigurationDescription it) {
    return Page.order(it.creationTime(), it.sourceFileSystemId());
  }

  static Scope destinationScope(ReplicationConfigurationDescription it) {
    return new Scope(sourceScope(it).account(), destination(it).region());
  }

  /// There is one destination, always.
  static Destination destination(ReplicationConfigurationDescription it) {
    return it.destinations().getFirst();
  }

  private static Scope sourceScope(ReplicationConfigurationDescription it) {
    return ResourceId.of(it.sourceFileSystemArn(), new Scope("", "")).scope();
  }
}
