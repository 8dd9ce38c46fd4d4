package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.EcrErrors;
import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The images of repositories and their tags.
public final class Images {
  private static final Comparator<StoredImage> BY_PUSH =
      Comparator.comparing(StoredImage::pushedAt).thenComparing(StoredImage::digest);

  private final Table<StoredImage> rows;
  private final Table<StoredTag> tags;
  private final Blobs blobs;

  Images(ServiceContext context, Blobs blobs) {
    this.rows = context.table("images", StoredImage.class);
    this.tags = context.table("tags", StoredTag.class);
    this.blobs = blobs;
  }

  /// An image by its digest.
  public Optional<StoredImage> find(Scope scope, String repository, String digest) {
    return rows.get(scope, key(repository, digest));
  }

  /// The image that a tag stands for.
  public Optional<StoredImage> tagged(Scope scope, String repository, String tag) {
    return tag(scope, repository, tag).flatMap(it -> find(scope, repository, it.digest()));
  }

  Optional<StoredTag> tag(Scope scope, String repository, String tag) {
    return tags.get(scope, key(repository, tag));
  }

  /// Looks for an image by digest, tag or both.
  public ImageReference look(Scope scope, String repository, ImageIdentifier image) {
    if (!ImageReference.isWellFormed(image)) {
      return ImageReference.refuse(image);
    }
    Optional<StoredImage> tagged =
        Optional.ofNullable(image.imageTag()).flatMap(it -> tagged(scope, repository, it));
    if (image.imageDigest() == null) {
      return tagged
          .<ImageReference>map(ImageReference.Found::new)
          .orElseGet(ImageReference::notFound);
    }
    Optional<StoredImage> found = find(scope, repository, image.imageDigest());
    if (found.isEmpty() || (image.imageTag() != null && tagged.isEmpty())) {
      return ImageReference.notFound();
    }
    return tagged.isPresent() && !tagged.get().digest().equals(image.imageDigest())
        ? ImageReference.mismatch()
        : new ImageReference.Found(found.get());
  }

  /// An image by digest, tag or both.
  ///
  /// @throws dev.virga.spi.AwsException `ImageNotFoundException`; `InvalidParameterException` where the
  ///     identifier is none
  public StoredImage require(Scope scope, String repository, ImageIdentifier image) {
    return switch (look(scope, repository, image)) {
      case ImageReference.Found found -> found.image();
      case ImageReference.Failed failed ->
          throw ImageReference.isWellFormed(image)
              ? EcrErrors.imageNotFound(scope, repository, image)
              : EcrErrors.invalidParameter("imageId", failed.reason());
    };
  }

  /// The images of a repository, in the order in which they were pushed.
  public List<StoredImage> list(Scope scope, String repository) {
    return rows.list(scope, key(repository, "")).stream().sorted(BY_PUSH).toList();
  }

  /// Whether a repository has no images.
  public boolean none(Scope scope, String repository) {
    return rows.list(scope, key(repository, ""), "", 1).isEmpty();
  }

  /// The tags of a repository by digest, sorted.
  public Map<String, List<String>> tags(Scope scope, String repository) {
    var byDigest = new TreeMap<String, List<String>>();
    for (StoredTag it : tags.list(scope, key(repository, ""))) {
      byDigest.computeIfAbsent(it.digest(), _ -> new ArrayList<>()).add(it.tag());
    }
    return byDigest;
  }

  /// The tags of an image, sorted.
  public List<String> tags(Scope scope, String repository, String digest) {
    return tags.list(scope, key(repository, "")).stream()
        .filter(it -> it.digest().equals(digest))
        .map(StoredTag::tag)
        .toList();
  }

  /// The lists that an image is in.
  public List<String> listsWith(Scope scope, String repository, String digest) {
    return rows.list(scope, key(repository, "")).stream()
        .filter(it -> it.references().contains(digest))
        .map(StoredImage::digest)
        .toList();
  }

  /// Changes an image, if it is still there.
  public Optional<StoredImage> update(
      Scope scope, String repository, String digest, UnaryOperator<StoredImage> change) {
    return rows.update(scope, key(repository, digest), change);
  }

  void put(Scope scope, String repository, StoredImage image) {
    rows.put(scope, key(repository, image.digest()), image);
  }

  void putTag(Scope scope, String repository, String tag, String digest) {
    tags.put(scope, key(repository, tag), new StoredTag(tag, digest));
  }

  /// Takes a tag from its image.
  public void untag(Scope scope, String repository, String tag) {
    tags.remove(scope, key(repository, tag));
  }

  /// Removes an image with its tags, and lets go of what no other image of the repository needs.
  public void remove(Scope scope, String repository, String digest) {
    Optional<StoredImage> removed = rows.remove(scope, key(repository, digest));
    if (removed.isEmpty()) {
      return;
    }
    tags(scope, repository, digest).forEach(it -> untag(scope, repository, it));
    Set<String> unwanted = new HashSet<>(removed.get().blobs());
    unwanted.removeAll(used(scope, repository));
    unwanted.add(digest);
    blobs.release(scope, repository, unwanted);
  }

  /// Removes everything that a repository has.
  public void removeAll(Scope scope, String repository) {
    for (StoredImage it : rows.list(scope, key(repository, ""))) {
      rows.remove(scope, key(repository, it.digest()));
    }
    for (StoredTag it : tags.list(scope, key(repository, ""))) {
      untag(scope, repository, it.tag());
    }
    blobs.release(scope, repository, blobs.of(scope, repository));
  }

  /// The digests of the layers and configurations that the images of a repository consist of.
  public Set<String> used(Scope scope, String repository) {
    Set<String> used = new HashSet<>();
    rows.list(scope, key(repository, "")).forEach(it -> used.addAll(it.blobs()));
    return used;
  }

  /// Whether a layer is only in archived images.
  public boolean isArchived(Scope scope, String repository, String layer) {
    List<StoredImage> with =
        rows.list(scope, key(repository, "")).stream()
            .filter(it -> it.blobs().contains(layer))
            .toList();
    return !with.isEmpty() && with.stream().allMatch(StoredImage::archived);
  }

  /// What is shown of an image, with its tags.
  public static ImageDetail shown(StoredImage image, Map<String, List<String>> tags) {
    List<String> its = tags.get(image.digest());
    return its == null ? image.detail() : image.detail().with(it -> it.imageTags = its);
  }

  /// The size of an image in bytes.
  long size(StoredImage image) {
    return Objects.requireNonNullElse(image.detail().imageSizeInBytes(), 0L);
  }

  private static String key(String repository, String id) {
    return repository + ":" + id;
  }
}
