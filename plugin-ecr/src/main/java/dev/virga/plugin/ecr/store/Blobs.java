package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.document.Digest;
import dev.virga.spi.Body;
import dev.virga.spi.EventBus;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which blobs the repositories have. A blob that no repository of its registry has any more is
/// removed, once the change that let go of it is committed.
public final class Blobs implements AutoCloseable {
  private final Table<StoredBlob> rows;
  private final BlobFiles files;
  private final EventBus events;
  private final InstantSource clock;
  private final EventBus.Subscription subscription;

  /// Blobs that a repository has let go of.
  record Released(Scope scope, List<String> digests) {}

  Blobs(ServiceContext context, BlobFiles files) {
    this.rows = context.table("blobs", StoredBlob.class);
    this.files = files;
    this.events = context.events();
    this.clock = context.clock();
    this.subscription = events.subscribe(Released.class, it -> collect(it.scope(), it.digests()));
  }

  /// A layer of a repository.
  public Optional<StoredBlob> layer(Scope scope, String repository, String digest) {
    return Digest.isOne(digest)
        ? rows.get(scope, key(digest, repository)).filter(it -> !it.manifest())
        : Optional.empty();
  }

  /// A blob in the making.
  public Draft draft() {
    return files.draft();
  }

  /// Takes a written file in.
  ///
  /// @param file where it is now
  /// @param digest what was calculated of its content
  public void keep(
      Scope scope, String repository, Path file, String digest, long size, boolean manifest) {
    files.secure(file);
    synchronized (files) {
      if (!files.has(scope, digest)) {
        files.place(scope, file, digest);
      }
      put(scope, new StoredBlob(digest, repository, size, null, manifest, clock.instant()));
    }
  }

  /// Takes a blob of another registry in, or of another repository of the same.
  void copy(Scope from, StoredBlob blob, Scope to, String repository) {
    synchronized (files) {
      if (!from.equals(to)) {
        files.share(from, to, blob.digest());
      }
      put(
          to,
          new StoredBlob(
              blob.digest(),
              repository,
              blob.size(),
              blob.mediaType(),
              blob.manifest(),
              clock.instant()));
    }
  }

  /// The row of a blob, be it a manifest or a layer.
  Optional<StoredBlob> find(Scope scope, String repository, String digest) {
    return rows.get(scope, key(digest, repository));
  }

  /// Remembers what a manifest calls a layer.
  void name(Scope scope, String repository, String digest, String mediaType) {
    rows.update(
        scope,
        key(digest, repository),
        it ->
            new StoredBlob(
                it.digest(), it.repositoryName(), it.size(), mediaType, it.manifest(), it.since()));
  }

  /// A blob as a stream.
  public Optional<Body> open(Scope scope, String digest) {
    return Digest.isOne(digest) ? files.open(scope, digest) : Optional.empty();
  }

  /// The layers of a repository that it has had since before some time.
  List<StoredBlob> layersBefore(Scope scope, Instant time) {
    return rows.list(scope).stream()
        .filter(it -> !it.manifest() && it.since().isBefore(time))
        .toList();
  }

  /// The scopes that have blobs.
  Set<Scope> scopes() {
    return rows.scopes();
  }

  /// Everything that a repository has.
  List<String> of(Scope scope, String repository) {
    return rows.list(scope).stream()
        .filter(it -> it.repositoryName().equals(repository))
        .map(StoredBlob::digest)
        .toList();
  }

  /// Lets go of blobs of a repository: nothing if the call fails.
  void release(Scope scope, String repository, Collection<String> digests) {
    if (digests.isEmpty()) {
      return;
    }
    digests.forEach(it -> rows.remove(scope, key(it, repository)));
    events.publish(new Released(scope, List.copyOf(digests)));
  }

  /// Lets go of everything in some scopes, whose rows are about to be removed.
  void forget(Predicate<Scope> scopes) {
    for (Scope scope : rows.scopes()) {
      if (scopes.test(scope)) {
        synchronized (files) {
          rows.list(scope).forEach(it -> files.remove(scope, it.digest()));
        }
      }
    }
  }

  /// Removes files that a crash left.
  void tidy() {
    files.tidy(this::isWanted);
  }

  /// The lock keeps a blob that is being taken in from being removed between file and row.
  private void collect(Scope scope, List<String> digests) {
    synchronized (files) {
      digests.stream().filter(it -> !isWanted(scope, it)).forEach(it -> files.remove(scope, it));
    }
  }

  private boolean isWanted(Scope scope, String digest) {
    return !rows.list(scope, digest + "/", "", 1).isEmpty();
  }

  private void put(Scope scope, StoredBlob blob) {
    rows.putIfAbsent(scope, key(blob.digest(), blob.repositoryName()), blob);
  }

  private static String key(String digest, String repository) {
    return digest + "/" + repository;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
