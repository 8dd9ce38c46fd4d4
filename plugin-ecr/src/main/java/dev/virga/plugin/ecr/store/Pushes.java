package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.EcrErrors;
import dev.virga.plugin.ecr.document.Digest;
import dev.virga.plugin.ecr.document.Manifest;
import dev.virga.plugin.ecr.model.ImageDetail;
import dev.virga.plugin.ecr.model.ImageStatus;
import dev.virga.spi.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts images into repositories, whatever way they come.
public final class Pushes {
  private final Images images;
  private final Blobs blobs;
  private final Scans scans;
  private final InstantSource clock;

  Pushes(Images images, Blobs blobs, Scans scans, InstantSource clock) {
    this.images = images;
    this.blobs = blobs;
    this.scans = scans;
    this.clock = clock;
  }

  /// What a client pushes.
  ///
  /// @param manifest the manifest, byte for byte
  /// @param mediaType what the client says that it is, or null
  /// @param tag the tag to give it, or null
  /// @param digest what the client calculated, or null
  public record Push(
      byte[] manifest, @Nullable String mediaType, @Nullable String tag, @Nullable String digest) {}

  /// Puts an image into a repository, or gives one that is there another tag.
  ///
  /// @throws dev.virga.spi.AwsException as PutImage does
  public synchronized StoredImage put(Scope scope, StoredRepository into, Push push) {
    String repository = Objects.requireNonNull(into.repository().repositoryName());
    Manifest manifest =
        Manifest.parse(new String(push.manifest(), StandardCharsets.UTF_8), push.mediaType());
    String digest = Digest.of(push.manifest());
    if (push.digest() != null && !push.digest().equals(digest)) {
      throw EcrErrors.imageDigestDoesNotMatch();
    }
    Optional<StoredImage> existing = images.find(scope, repository, digest);
    checkTag(scope, into, push.tag(), digest, existing.isPresent());
    checkContent(scope, repository, manifest);
    StoredImage image = existing.orElseGet(() -> add(scope, into, push, manifest, digest));
    if (push.tag() != null) {
      images.putTag(scope, repository, push.tag(), digest);
    }
    return image;
  }

  private void checkTag(
      Scope scope, StoredRepository into, @Nullable String tag, String digest, boolean exists) {
    String repository = Objects.requireNonNull(into.repository().repositoryName());
    if (tag == null) {
      if (exists) {
        throw EcrErrors.imageAlreadyExists(scope, repository, digest, null);
      }
      return;
    }
    if (!ImageReference.isTag(tag)) {
      throw EcrErrors.invalidParameter(
          "imageTag", "must satisfy regular expression '" + ImageReference.TAG + "'");
    }
    Optional<StoredTag> before = images.tag(scope, repository, tag);
    if (before.isPresent() && before.get().digest().equals(digest)) {
      throw EcrErrors.imageAlreadyExists(scope, repository, digest, tag);
    }
    if (before.isPresent() && TagMutability.isImmutable(into.repository(), tag)) {
      throw EcrErrors.imageTagAlreadyExists(repository, tag);
    }
  }

  private void checkContent(Scope scope, String repository, Manifest manifest) {
    List<String> missing =
        manifest.blobs().stream()
            .map(Manifest.Descriptor::digest)
            .distinct()
            .filter(it -> blobs.layer(scope, repository, it).isEmpty())
            .toList();
    if (!missing.isEmpty()) {
      throw EcrErrors.layersNotFound(scope, repository, missing);
    }
    List<String> absent =
        manifest.references().stream()
            .distinct()
            .filter(it -> images.find(scope, repository, it).isEmpty())
            .toList();
    if (!absent.isEmpty()) {
      throw EcrErrors.referencedImagesNotFound(scope, repository, absent);
    }
  }

  private StoredImage add(
      Scope scope, StoredRepository into, Push push, Manifest manifest, String digest) {
    String repository = Objects.requireNonNull(into.repository().repositoryName());
    keep(scope, repository, digest, push.manifest());
    manifest.blobs().forEach(it -> blobs.name(scope, repository, it.digest(), it.mediaType()));
    var image =
        new StoredImage(
            ImageDetail.of(it -> {
              it.registryId = scope.account();
              it.repositoryName = repository;
              it.imageDigest = digest;
              it.imageSizeInBytes = size(scope, repository, manifest);
              it.imagePushedAt = clock.instant();
              it.imageScanStatus =
                  manifest.references().isEmpty() ? scans.onPush(scope, into) : null;
              it.imageManifestMediaType = manifest.mediaType();
              it.artifactMediaType = manifest.artifactType();
              it.subjectManifestDigest = manifest.subject();
              it.imageStatus = ImageStatus.ACTIVE;
            }),
            manifest.blobs().stream().map(Manifest.Descriptor::digest).distinct().toList(),
            manifest.references(),
            List.of());
    images.put(scope, repository, image);
    return image;
  }

  private void keep(Scope scope, String repository, String digest, byte[] manifest) {
    try (Draft draft = blobs.draft()) {
      draft.write(manifest);
      if (!draft.finish(digest)) {
        throw new IllegalStateException("a manifest changed while it was written");
      }
      blobs.keep(scope, repository, draft.file(), digest, manifest.length, true);
    } catch (IOException e) {
      throw new UncheckedIOException("a manifest cannot be kept", e);
    }
  }

  /// What the image takes in the repository; of a list, what its largest image takes.
  private long size(Scope scope, String repository, Manifest manifest) {
    long largest =
        manifest.references().stream()
            .flatMap(it -> images.find(scope, repository, it).stream())
            .mapToLong(images::size)
            .max()
            .orElse(0);
    return manifest.blobs().stream()
        .map(Manifest.Descriptor::digest)
        .distinct()
        .flatMap(it -> blobs.layer(scope, repository, it).stream())
        .mapToLong(StoredBlob::size)
        .reduce(largest, Long::sum);
  }
}
