package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.AddPrefixListEntry;
import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.RemovePrefixListEntry;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyManagedPrefixList](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html).
public final class ModifyManagedPrefixList
    implements Operation<ModifyManagedPrefixList.Request, ModifyManagedPrefixList.Response> {
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
    throw AwsException.of("NotImplemented", 501, "ModifyManagedPrefixList is not implemented.");
  }
}
