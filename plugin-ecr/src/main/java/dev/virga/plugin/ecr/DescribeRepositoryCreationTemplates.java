package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.RepositoryCreationTemplate;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells of templates: of those that are named, or of all.
///
/// See [DescribeRepositoryCreationTemplates](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositoryCreationTemplates.html).
public final class DescribeRepositoryCreationTemplates
    implements Operation<
        DescribeRepositoryCreationTemplates.Request, DescribeRepositoryCreationTemplates.Response> {
  /// What a client sends.
  public record Request(
      @Nullable
          List<
              @Length(min = 1, max = 256)
              @Pattern(
                  "^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$")
              String>
          prefixes,
      @Nullable String nextToken,
      @Range(min = 1, max = 1000) @Nullable Integer maxResults) {}

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable List<RepositoryCreationTemplate> repositoryCreationTemplates,
      @Nullable String nextToken) {}

  private static final int USUAL = 100;

  private final Store store;

  DescribeRepositoryCreationTemplates(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Page<RepositoryCreationTemplate> page =
        Page.of(
            store.registry().templates().list(context.scope()).stream()
                .filter(
                    it -> request.prefixes() == null || request.prefixes().contains(it.prefix()))
                .toList(),
            it -> Objects.requireNonNull(it.prefix()),
            request.nextToken(),
            request.maxResults(),
            USUAL);
    return new Response(context.scope().account(), page.items(), page.nextToken());
  }
}
