package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Deletes a prefix list that nothing refers to.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteManagedPrefixList.html">DeleteManagedPrefixList</a>
public final class DeleteManagedPrefixList
    implements Operation<DeleteManagedPrefixList.Request, DeleteManagedPrefixList.Response> {
  private final PrefixLists lists;

  DeleteManagedPrefixList(PrefixLists lists) {
    this.lists = lists;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String prefixListId) {}

  /// What it gets.
  public record Response(@Nullable ManagedPrefixList prefixList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(lists.delete(context.scope(), request.prefixListId()));
  }
}
