package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageFailure;
import dev.virga.plugin.ecr.model.ImageFailureCode;
import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.store.ImageReference;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Deletes images by digest, and takes tags away: an image goes with its last tag.
///
/// See [BatchDeleteImage](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchDeleteImage.html).
public final class BatchDeleteImage
    implements Operation<BatchDeleteImage.Request, BatchDeleteImage.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Length(min = 1, max = 100) List<ImageIdentifier> imageIds) {}

  /// What it gets.
  public record Response(
      @Nullable List<ImageIdentifier> imageIds, @Nullable List<ImageFailure> failures) {}

  private final Store store;

  BatchDeleteImage(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    var deleted = new ArrayList<ImageIdentifier>();
    var failures = new ArrayList<ImageFailure>();
    for (ImageIdentifier id : listsFirst(scope, name, request.imageIds())) {
      switch (store.images().look(scope, name, id)) {
        case ImageReference.Found(StoredImage image) ->
            delete(scope, name, id, image, deleted, failures);
        case ImageReference.Failed(ImageFailureCode code, String reason) ->
            failures.add(new ImageFailure(id, code, reason));
      }
    }
    return new Response(deleted, failures);
  }

  /// A list and what it lists may be deleted in one call.
  private List<ImageIdentifier> listsFirst(
      Scope scope, String repository, List<ImageIdentifier> ids) {
    return ids.stream()
        .sorted(
            Comparator.comparing(id ->
                !(store.images().look(scope, repository, id)
                        instanceof ImageReference.Found(StoredImage image)
                    && !image.references().isEmpty())))
        .toList();
  }

  private void delete(
      Scope scope,
      String repository,
      ImageIdentifier id,
      StoredImage image,
      List<ImageIdentifier> deleted,
      List<ImageFailure> failures) {
    List<String> tags = store.images().tags(scope, repository, image.digest());
    if (id.imageTag() != null && tags.size() > 1) {
      store.images().untag(scope, repository, id.imageTag());
      deleted.add(new ImageIdentifier(image.digest(), id.imageTag()));
      return;
    }
    List<String> lists = store.images().listsWith(scope, repository, image.digest());
    if (!lists.isEmpty()) {
      failures.add(
          new ImageFailure(
              id,
              ImageFailureCode.IMAGE_REFERENCED_BY_MANIFEST_LIST,
              "Requested image referenced by manifest list: " + lists));
      return;
    }
    store.images().remove(scope, repository, image.digest());
    if (tags.isEmpty()) {
      deleted.add(new ImageIdentifier(image.digest(), null));
    }
    tags.forEach(it -> deleted.add(new ImageIdentifier(image.digest(), it)));
  }
}
