package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.PullTimeExclusion;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the principals whose pulls do not count.
///
/// See [ListPullTimeUpdateExclusions](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListPullTimeUpdateExclusions.html).
public final class ListPullTimeUpdateExclusions
    implements Operation<
        ListPullTimeUpdateExclusions.Request, ListPullTimeUpdateExclusions.Response> {
  /// What a client sends.
  public record Request(@Nullable Integer maxResults, @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Nullable List<String> pullTimeUpdateExclusions, @Nullable String nextToken) {}

  private static final int USUAL = 100;

  private final Store store;

  ListPullTimeUpdateExclusions(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Page<PullTimeExclusion> page =
        Page.of(
            store.registry().exclusions().list(context.scope()),
            PullTimeExclusion::principalArn,
            request.nextToken(),
            request.maxResults(),
            USUAL);
    return new Response(
        page.items().stream().map(PullTimeExclusion::principalArn).toList(), page.nextToken());
  }
}
