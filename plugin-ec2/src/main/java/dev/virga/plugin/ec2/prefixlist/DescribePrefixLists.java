package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.PrefixList;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows the prefix lists of the services that gateway endpoints lead to.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html">DescribePrefixLists</a>
public final class DescribePrefixLists
    implements Operation<DescribePrefixLists.Request, DescribePrefixLists.Response> {
  private final Store store;

  DescribePrefixLists(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Name("PrefixListId") @Nullable List<String> prefixListIds) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken, @Name("prefixListSet") @Nullable List<PrefixList> prefixLists) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    var services = new ServicePrefixLists(store);
    List<PrefixList> all =
        store
            .prefixLists()
            .describe(
                scope,
                ManagedPrefixList::prefixListId,
                request.prefixListIds(),
                request.filters(),
                null,
                null)
            .rows()
            .stream()
            .filter(it -> ServicePrefixLists.isGatewayService(scope, it))
            .map(it -> services.shown(scope, it))
            .toList();
    var page = Pages.of(all, request.maxResults(), request.nextToken());
    return new Response(page.nextToken(), page.rows());
  }
}
