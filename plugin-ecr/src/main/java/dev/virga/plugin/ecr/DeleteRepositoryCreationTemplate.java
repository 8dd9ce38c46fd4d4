package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.RepositoryCreationTemplate;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Removes a template.
///
/// See [DeleteRepositoryCreationTemplate](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepositoryCreationTemplate.html).
public final class DeleteRepositoryCreationTemplate
    implements Operation<
        DeleteRepositoryCreationTemplate.Request, DeleteRepositoryCreationTemplate.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 256)
          @Pattern(
              "^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$")
          String prefix) {}

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable RepositoryCreationTemplate repositoryCreationTemplate) {}

  private final Store store;

  DeleteRepositoryCreationTemplate(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    RepositoryCreationTemplate template =
        store
            .registry()
            .templates()
            .remove(context.scope(), request.prefix())
            .orElseThrow(() -> RegistryErrors.templateNotFound(context.scope(), request.prefix()));
    return new Response(context.scope().account(), template);
  }
}
