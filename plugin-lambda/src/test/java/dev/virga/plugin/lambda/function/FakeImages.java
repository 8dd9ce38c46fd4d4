package dev.virga.plugin.lambda.function;

import dev.virga.spi.Body;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.ImageStore;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every image but those that are called unknown, with one digest.
record FakeImages(String digest) implements ImageStore {
  @Override
  public Optional<Manifest> resolve(Scope scope, String reference) {
    return reference.contains("unknown")
        ? Optional.empty()
        : Optional.of(new Manifest(scope, "web", digest, "type", new byte[0]));
  }

  @Override
  public Optional<Manifest> manifest(Scope scope, String repository, String tagOrDigest) {
    return Optional.empty();
  }

  @Override
  public Optional<Body> blob(Scope scope, String repository, String digest) {
    return Optional.empty();
  }

  @Override
  public void putBlob(Scope scope, String repository, String digest, InputStream content) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Manifest putManifest(
      Scope scope, String repository, @Nullable String tag, String mediaType, byte[] content) {
    throw new UnsupportedOperationException();
  }
}
