package dev.virga.plugin.lambda.runtime;

import dev.virga.spi.Body;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.ImageStore;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A registry with one image, in a list for two platforms.
record FakeImages(Map<String, String> content) implements ImageStore {
  private static final String LIST =
      """
      {"manifests": [
        {"digest": "sha256:arm", "platform": {"architecture": "arm64"}},
        {"digest": "sha256:amd", "platform": {"architecture": "amd64"}}]}
      """;

  /// One with this configuration.
  static FakeImages of(String configuration) {
    return new FakeImages(
        Map.of(
            "sha256:amd",
            "{\"config\": {\"digest\": \"sha256:config\"}}",
            "sha256:config",
            configuration));
  }

  @Override
  public Optional<Manifest> resolve(Scope scope, String reference) {
    return Optional.of(described(scope, "sha256:list", LIST));
  }

  @Override
  public Optional<Manifest> manifest(Scope scope, String repository, String tagOrDigest) {
    return Optional.ofNullable(content.get(tagOrDigest))
        .map(it -> described(scope, tagOrDigest, it));
  }

  private static Manifest described(Scope scope, String digest, String json) {
    return new Manifest(
        scope, "greet", digest, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Body> blob(Scope scope, String repository, String digest) {
    return Optional.ofNullable(content.get(digest))
        .map(it -> Body.of(it.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void putBlob(Scope scope, String repository, String digest, InputStream bytes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Manifest putManifest(
      Scope scope, String repository, @Nullable String tag, String mediaType, byte[] bytes) {
    throw new UnsupportedOperationException();
  }
}
