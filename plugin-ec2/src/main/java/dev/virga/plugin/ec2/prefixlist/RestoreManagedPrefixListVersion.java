package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.PrefixListEntry;
import dev.virga.plugin.ec2.model.PrefixListState;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a version with the entries of an earlier one.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreManagedPrefixListVersion.html">RestoreManagedPrefixListVersion</a>
public final class RestoreManagedPrefixListVersion
    implements Operation<
        RestoreManagedPrefixListVersion.Request, RestoreManagedPrefixListVersion.Response> {
  private final PrefixLists lists;

  RestoreManagedPrefixListVersion(PrefixLists lists) {
    this.lists = lists;
  }

  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun, String prefixListId, long previousVersion, long currentVersion) {}

  /// What it gets.
  public record Response(@Nullable ManagedPrefixList prefixList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    ManagedPrefixList list = lists.own(scope, request.prefixListId());
    lists.checkVersion(list, request.currentVersion());
    List<PrefixListEntry> earlier =
        lists.entries(scope, request.prefixListId(), request.previousVersion());
    return new Response(lists.write(scope, list, earlier, PrefixListState.RESTORE_COMPLETE));
  }
}
