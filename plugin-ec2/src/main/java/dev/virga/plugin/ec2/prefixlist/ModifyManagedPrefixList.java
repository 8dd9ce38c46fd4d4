package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.AddPrefixListEntry;
import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.PrefixListEntry;
import dev.virga.plugin.ec2.model.PrefixListState;
import dev.virga.plugin.ec2.model.RemovePrefixListEntry;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Changes the name or the size of a prefix list, or makes a version with other entries.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html">ModifyManagedPrefixList</a>
public final class ModifyManagedPrefixList
    implements Operation<ModifyManagedPrefixList.Request, ModifyManagedPrefixList.Response> {
  private final PrefixLists lists;

  ModifyManagedPrefixList(PrefixLists lists) {
    this.lists = lists;
  }

  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      String prefixListId,
      @Nullable Long currentVersion,
      @Nullable String prefixListName,
      @Name("AddEntry") @Length(max = 100) @Nullable List<AddPrefixListEntry> addEntries,
      @Name("RemoveEntry") @Length(max = 100) @Nullable List<RemovePrefixListEntry> removeEntries,
      @Nullable Integer maxEntries,
      @Nullable Boolean ipamPrefixListResolverSyncEnabled) {}

  /// What it gets.
  public record Response(@Nullable ManagedPrefixList prefixList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    ManagedPrefixList list = lists.own(scope, request.prefixListId());
    boolean entries = isGiven(request.addEntries()) || isGiven(request.removeEntries());
    if (request.ipamPrefixListResolverSyncEnabled() != null) {
      throw PrefixListErrors.resolver();
    } else if (entries && request.maxEntries() != null) {
      throw PrefixListErrors.sizeWithEntries();
    } else if (entries && request.currentVersion() == null) {
      throw Ec2Errors.missingParameter("CurrentVersion");
    } else if (request.currentVersion() != null) {
      lists.checkVersion(list, request.currentVersion());
    }
    ManagedPrefixList changed = list;
    if (request.prefixListName() != null) {
      changed = lists.rename(scope, request.prefixListId(), request.prefixListName());
    }
    if (request.maxEntries() != null) {
      changed = lists.resize(scope, list, request.maxEntries());
    } else if (entries) {
      Family family = "IPv6".equals(list.addressFamily()) ? Family.IPV6 : Family.IPV4;
      List<PrefixListEntry> wanted =
          new PrefixListEntries(family, lists.entries(scope, request.prefixListId(), null))
              .without(request.removeEntries())
              .with(request.addEntries())
              .list();
      changed = lists.write(scope, list, wanted, PrefixListState.MODIFY_COMPLETE);
    }
    return new Response(changed);
  }

  private static boolean isGiven(@Nullable List<?> entries) {
    return entries != null && !entries.isEmpty();
  }
}
