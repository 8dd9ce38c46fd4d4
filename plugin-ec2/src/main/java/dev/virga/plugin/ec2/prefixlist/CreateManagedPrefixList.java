package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.AddPrefixListEntry;
import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.PrefixListEntry;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.resource.ClientTokens;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a prefix list.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html">CreateManagedPrefixList</a>
public final class CreateManagedPrefixList
    implements Operation<CreateManagedPrefixList.Request, CreateManagedPrefixList.Response> {
  private final Store store;

  CreateManagedPrefixList(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      String prefixListName,
      @Name("Entry") @Length(max = 100) @Nullable List<AddPrefixListEntry> entries,
      int maxEntries,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      String addressFamily,
      @Nullable String clientToken) {}

  /// What it gets.
  public record Response(@Nullable ManagedPrefixList prefixList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "prefix-list");
    Family family =
        Arrays.stream(Family.values())
            .filter(it -> it.toString().equals(request.addressFamily()))
            .findAny()
            .orElseThrow(() -> PrefixListErrors.family(request.addressFamily()));
    List<PrefixListEntry> entries =
        new PrefixListEntries(family, List.of()).with(request.entries()).list();
    var lists = new PrefixLists(store);
    return new Response(
        new ClientTokens(store.context())
            .once(
                scope,
                request.clientToken(),
                request,
                id -> lists.find(scope, id),
                ManagedPrefixList::prefixListId,
                () ->
                    lists.create(
                        scope,
                        request.prefixListName(),
                        family,
                        request.maxEntries(),
                        entries,
                        tags)));
  }
}
