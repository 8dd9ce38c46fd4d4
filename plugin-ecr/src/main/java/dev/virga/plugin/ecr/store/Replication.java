package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.model.ImageReplicationStatus;
import dev.virga.plugin.ecr.model.RCTAppliedFor;
import dev.virga.plugin.ecr.model.ReplicationDestination;
import dev.virga.plugin.ecr.model.ReplicationRule;
import dev.virga.plugin.ecr.model.ReplicationStatus;
import dev.virga.plugin.ecr.model.RepositoryFilter;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Copies images to other registries when they are pushed
/// ([private image replication](https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html)).
/// The registries are all here, so a copy is there when the push is answered.
public final class Replication {
  private final ServiceContext context;
  private final Registry registry;
  private final Repositories repositories;
  private final Images images;
  private final Blobs blobs;

  Replication(
      ServiceContext context,
      Registry registry,
      Repositories repositories,
      Images images,
      Blobs blobs) {
    this.context = context;
    this.registry = registry;
    this.repositories = repositories;
    this.images = images;
    this.blobs = blobs;
  }

  /// Copies an image that was just pushed to where the registry's rules say. A copy does not replicate
  /// further.
  ///
  /// @param tag the tag that it was pushed with, or null
  public void pushed(Scope from, String repository, StoredImage image, @Nullable String tag) {
    var statuses = new ArrayList<ImageReplicationStatus>();
    for (ReplicationRule rule : registry.settings(from).replication().rules()) {
      if (means(rule, repository)) {
        for (ReplicationDestination it : rule.destinations()) {
          var to = new Scope(it.registryId(), it.region());
          boolean copied = copy(from, to, repository, image, tag);
          statuses.add(status(to, copied));
        }
      }
    }
    if (!statuses.isEmpty()) {
      images.update(
          from,
          repository,
          image.digest(),
          it -> new StoredImage(it.detail(), it.blobs(), it.references(), statuses));
    }
  }

  private static boolean means(ReplicationRule rule, String repository) {
    List<RepositoryFilter> filters = rule.repositoryFilters();
    return filters == null
        || filters.isEmpty()
        || filters.stream().anyMatch(it -> repository.startsWith(it.filter()));
  }

  private static ImageReplicationStatus status(Scope to, boolean copied) {
    return ImageReplicationStatus.of(it -> {
      it.region = to.region();
      it.registryId = to.account();
      it.status = copied ? ReplicationStatus.COMPLETE : ReplicationStatus.FAILED;
      it.failureCode = copied ? null : "ImageTagAlreadyExists";
    });
  }

  /// @return whether the other registry took it: a tag that must not move stays where it is
  private boolean copy(
      Scope from, Scope to, String repository, StoredImage image, @Nullable String tag) {
    StoredRepository into = repositories.find(to, repository).orElseGet(() -> make(to, repository));
    boolean taken =
        tag != null
            && TagMutability.isImmutable(into.repository(), tag)
            && images
                .tag(to, repository, tag)
                .filter(it -> !it.digest().equals(image.digest()))
                .isPresent();
    if (taken) {
      return false;
    }
    for (String it : image.references()) {
      images
          .find(from, repository, it)
          .filter(_ -> images.find(to, repository, it).isEmpty())
          .ifPresent(child -> place(from, to, repository, child));
    }
    if (images.find(to, repository, image.digest()).isEmpty()) {
      place(from, to, repository, image);
    }
    if (tag != null) {
      images.putTag(to, repository, tag, image.digest());
    }
    return true;
  }

  private void place(Scope from, Scope to, String repository, StoredImage image) {
    var digests = new ArrayList<>(image.blobs());
    digests.add(image.digest());
    for (String it : digests) {
      blobs.find(from, repository, it).ifPresent(blob -> blobs.copy(from, blob, to, repository));
    }
    images.put(
        to,
        repository,
        new StoredImage(
            image
                .detail()
                .with(it -> {
                  it.registryId = to.account();
                  it.imagePushedAt = context.clock().instant();
                  it.imageScanStatus = null;
                  it.lastRecordedPullTime = null;
                }),
            image.blobs(),
            image.references(),
            List.of()));
  }

  /// A repository that the template of the other registry describes, else a plain one.
  private StoredRepository make(Scope to, String repository) {
    var template = registry.template(to, repository, RCTAppliedFor.REPLICATION);
    StoredRepository made =
        NewRepository.of(to, repository, template.orElse(null), context.clock().instant());
    repositories.create(to, repository, made);
    template
        .map(it -> it.lifecyclePolicy())
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> repositories.setLifecyclePolicy(to, repository, it));
    template
        .map(it -> it.repositoryPolicy())
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> repositories.setPolicy(to, repository, it));
    return made;
  }
}
