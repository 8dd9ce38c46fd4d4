package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ReplicationConfiguration;
import dev.virga.plugin.ecr.model.ReplicationDestination;
import dev.virga.plugin.ecr.model.ReplicationRule;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import org.jspecify.annotations.Nullable;

/// Says where images are copied to when they are pushed; those that are there stay where they are.
///
/// See [PutReplicationConfiguration](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutReplicationConfiguration.html).
public final class PutReplicationConfiguration
    implements Operation<
        PutReplicationConfiguration.Request, PutReplicationConfiguration.Response> {
  /// What a client sends.
  public record Request(ReplicationConfiguration replicationConfiguration) {}

  /// What it gets.
  public record Response(@Nullable ReplicationConfiguration replicationConfiguration) {}

  private final Store store;

  PutReplicationConfiguration(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    for (ReplicationRule rule : request.replicationConfiguration().rules()) {
      for (ReplicationDestination it : rule.destinations()) {
        if (new Scope(it.registryId(), it.region()).equals(context.scope())) {
          throw EcrErrors.validation(
              "A replication destination must not be the registry itself: " + it.region());
        }
      }
    }
    store
        .registry()
        .update(context.scope(), it -> it.withReplication(request.replicationConfiguration()));
    return new Response(request.replicationConfiguration());
  }
}
