package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.PrefixListAssociation;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows what refers to a prefix list.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListAssociations.html">GetManagedPrefixListAssociations</a>
public final class GetManagedPrefixListAssociations
    implements Operation<
        GetManagedPrefixListAssociations.Request, GetManagedPrefixListAssociations.Response> {
  private final PrefixLists lists;

  GetManagedPrefixListAssociations(PrefixLists lists) {
    this.lists = lists;
  }

  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      String prefixListId,
      @Range(min = 5, max = 255) @Nullable Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Name("prefixListAssociationSet")
          @Nullable List<PrefixListAssociation> prefixListAssociations,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    lists.own(context.scope(), request.prefixListId());
    var page =
        Pages.of(
            lists.associations(context.scope(), request.prefixListId()),
            request.maxResults(),
            request.nextToken());
    return new Response(page.rows(), page.nextToken());
  }
}
