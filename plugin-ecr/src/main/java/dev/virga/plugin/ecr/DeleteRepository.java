package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.Repository;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredRepository;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Deletes a repository, with its images only if that is forced.
///
/// See [DeleteRepository](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepository.html).
public final class DeleteRepository
    implements Operation<DeleteRepository.Request, DeleteRepository.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Nullable Boolean force) {}

  /// What it gets.
  public record Response(@Nullable Repository repository) {}

  private final Store store;

  DeleteRepository(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    StoredRepository repository = store.repositories().require(scope, name);
    if (!Boolean.TRUE.equals(request.force()) && !store.images().none(scope, name)) {
      throw EcrErrors.repositoryNotEmpty(scope, name);
    }
    store.remove(scope, name);
    return new Response(store.shown(scope, repository));
  }
}
