package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.document.Digest;
import dev.virga.plugin.ecr.store.Draft;
import dev.virga.plugin.ecr.store.Pushes;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.plugin.ecr.store.StoredRepository;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.ImageStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The images of the repositories, for other services.
final class RegistryImages implements ImageStore {
  private final Store store;

  RegistryImages(Store store) {
    this.store = store;
  }

  @Override
  public Optional<Manifest> resolve(Scope scope, String reference) {
    return ImageName.parse(reference, scope)
        .flatMap(it -> manifest(it.scope(), it.repository(), it.version()));
  }

  @Override
  public Optional<Manifest> manifest(Scope scope, String repository, String tagOrDigest) {
    Optional<StoredImage> image =
        Digest.isOne(tagOrDigest)
            ? store.images().find(scope, repository, tagOrDigest)
            : store.images().tagged(scope, repository, tagOrDigest);
    return image.filter(it -> !it.archived()).flatMap(it -> manifest(store, scope, repository, it));
  }

  /// The manifest of an image; nothing if the image is being removed.
  static Optional<Manifest> manifest(
      Store store, Scope scope, String repository, StoredImage image) {
    return store
        .blobs()
        .open(scope, image.digest())
        .map(body -> {
          try (InputStream content = body.stream()) {
            return new Manifest(
                scope, repository, image.digest(), image.mediaType(), content.readAllBytes());
          } catch (IOException e) {
            throw new UncheckedIOException("a manifest cannot be read", e);
          }
        });
  }

  @Override
  public Optional<Body> blob(Scope scope, String repository, String digest) {
    return store
        .blobs()
        .layer(scope, repository, digest)
        .flatMap(it -> store.blobs().open(scope, it.digest()));
  }

  @Override
  public void putBlob(Scope scope, String repository, String digest, InputStream content) {
    store.repositories().require(scope, repository);
    try (Draft draft = store.blobs().draft()) {
      content.transferTo(draft);
      if (!draft.finish(digest)) {
        throw UploadErrors.invalidLayer();
      }
      store
          .context()
          .transaction(() -> {
            store.blobs().keep(scope, repository, draft.file(), digest, draft.size(), false);
            return true;
          });
    } catch (IOException e) {
      throw new UncheckedIOException("a layer cannot be read", e);
    }
  }

  @Override
  public Manifest putManifest(
      Scope scope, String repository, @Nullable String tag, String mediaType, byte[] content) {
    StoredRepository into = store.repositories().require(scope, repository);
    try {
      store
          .context()
          .transaction(() -> {
            var push = new Pushes.Push(content, mediaType, tag, null);
            StoredImage image = store.pushes().put(scope, into, push);
            store.replication().pushed(scope, repository, image, tag);
            return image;
          });
    } catch (AwsException e) {
      if (!e.code().equals("ImageAlreadyExistsException")) {
        throw e;
      }
    }
    return new Manifest(scope, repository, Digest.of(content), mediaType, content);
  }
}
