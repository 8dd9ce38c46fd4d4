package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.Image;
import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.store.Pushes;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.plugin.ecr.store.StoredRepository;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts an image into a repository whose layers are there, or tags one that is there.
///
/// See [PutImage](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html).
public final class PutImage implements Operation<PutImage.Request, PutImage.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Length(min = 1, max = 4194304) String imageManifest,
      @Nullable String imageManifestMediaType,
      @Length(min = 1, max = 300) @Nullable String imageTag,
      @Nullable String imageDigest) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable String repositoryName;
      public @Nullable String imageManifest;
      public @Nullable String imageManifestMediaType;
      public @Nullable String imageTag;
      public @Nullable String imageDigest;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            Objects.requireNonNull(imageManifest, "imageManifest"),
            imageManifestMediaType,
            imageTag,
            imageDigest);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable Image image) {}

  private final Store store;

  PutImage(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    StoredRepository into = store.repositories().require(scope, name);
    var push =
        new Pushes.Push(
            request.imageManifest().getBytes(StandardCharsets.UTF_8),
            request.imageManifestMediaType(),
            request.imageTag(),
            request.imageDigest());
    StoredImage image = store.pushes().put(scope, into, push);
    store.replication().pushed(scope, name, image, request.imageTag());
    return new Response(
        Image.of(it -> {
          it.registryId = scope.account();
          it.repositoryName = name;
          it.imageId = new ImageIdentifier(image.digest(), request.imageTag());
          it.imageManifest = request.imageManifest();
          it.imageManifestMediaType = image.mediaType();
        }));
  }
}
