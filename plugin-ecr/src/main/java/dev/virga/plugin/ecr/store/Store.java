package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.model.Repository;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Everything that ECR keeps, for the operations.
///
/// @param context what the service was given
public record Store(
    ServiceContext context,
    Repositories repositories,
    Images images,
    Pushes pushes,
    Replication replication,
    Scans scans,
    Blobs blobs,
    Uploads uploads,
    Registry registry,
    RegistryAddress address,
    SigningKey key)
    implements AutoCloseable {
  /// How long a layer may wait for an image that needs it, and an upload for its next part.
  static final Duration PATIENCE = Duration.ofHours(24);

  /// Opens what is kept, and removes what a crash left.
  public static Store open(ServiceContext context) {
    var blobs =
        new Blobs(context, new BlobFiles(context.directory(), context.durable(), context.ids()));
    var uploads = new Uploads(context, blobs);
    var registry = new Registry(context);
    var repositories = new Repositories(context);
    var images = new Images(context, blobs);
    var scans = new Scans(registry);
    blobs.tidy();
    uploads.tidy();
    return new Store(
        context,
        repositories,
        images,
        new Pushes(images, blobs, scans, context.clock()),
        new Replication(context, registry, repositories, images, blobs),
        scans,
        blobs,
        uploads,
        registry,
        new RegistryAddress(context),
        SigningKey.of(context));
  }

  /// What is shown of a repository.
  public Repository shown(Scope scope, StoredRepository row) {
    String name = Objects.requireNonNull(row.repository().repositoryName());
    return row.repository().with(it -> it.repositoryUri = address.repository(scope, name));
  }

  /// Removes a repository with everything that it has.
  public void remove(Scope scope, String repository) {
    images.removeAll(scope, repository);
    uploads.abandon(scope, it -> it.repositoryName().equals(repository));
    repositories.remove(scope, repository);
  }

  /// Removes layers that no image has wanted for a day, and uploads that came to no end.
  public void removeLeftovers() {
    Instant limit = context.clock().instant().minus(PATIENCE);
    uploads.abandonBefore(limit);
    for (Scope scope : blobs.scopes()) {
      for (StoredBlob it : blobs.layersBefore(scope, limit)) {
        if (!images.used(scope, it.repositoryName()).contains(it.digest())) {
          blobs.release(scope, it.repositoryName(), Set.of(it.digest()));
        }
      }
    }
  }

  /// Removes the files of some scopes, whose rows are about to be removed.
  public void forget(Predicate<Scope> scopes) {
    uploads.forget(scopes);
    blobs.forget(scopes);
  }

  @Override
  public void close() {
    blobs.close();
  }
}
